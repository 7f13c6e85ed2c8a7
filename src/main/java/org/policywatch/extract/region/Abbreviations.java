package org.policywatch.extract.region;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policywatch.extract.region.Resolver.Resolved;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Region;
import org.policywatch.text.WordTable;

/**
 * Reads provinces named by one character each. Alone such a character says nothing; a row of them
 * does when it ends in 两省, 三地 and the like: 鄂、湘、赣三省.
 */
final class Abbreviations {
  private static final String COUNTS = "一两二三四五六七八九";
  private static final String KINDS = "省地市区";

  private final Map<Character, Region> provinces = new HashMap<>();

  /** The characters of the map, as most characters of a text are none of them. */
  private final BitSet initials = new BitSet();

  Abbreviations(Gazetteer gazetteer) {
    for (List<String> row : WordTable.rows(RegionFinder.class, "abbreviations.tsv", 2)) {
      provinces.put(row.get(0).charAt(0), gazetteer.byCode(row.get(1)).orElseThrow());
      initials.set(row.get(0).charAt(0));
    }
  }

  List<Resolved> find(String text) {
    List<Resolved> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (initials.get(text.charAt(i)) && goesOn(text, i)) {
        List<Resolved> row = row(text, i);
        int end = row.getLast().end();
        boolean counted =
            end + 1 < text.length()
                && COUNTS.indexOf(text.charAt(end)) >= 0
                && KINDS.indexOf(text.charAt(end + 1)) >= 0;
        if (counted) {
          found.addAll(row);
        }
        i = end - 1;
      }
    }
    return found;
  }

  /** True when another one follows: most stand alone, amid words. */
  private boolean goesOn(String text, int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    boolean joined = at + 2 < text.length() && "、和".indexOf(text.charAt(at + 1)) >= 0;
    return initials.get(text.charAt(at + 1)) || joined && initials.get(text.charAt(at + 2));
  }

  private List<Resolved> row(String text, int from) {
    List<Resolved> row = new ArrayList<>();
    int at = from;
    while (at < text.length()) {
      Region province = provinces.get(text.charAt(at));
      if (province == null) {
        break;
      }
      row.add(new Resolved(at, at + 1, province));
      boolean joined = at + 2 < text.length() && "、和".indexOf(text.charAt(at + 1)) >= 0;
      at += joined && provinces.containsKey(text.charAt(at + 2)) ? 2 : 1;
    }
    return row;
  }
}
