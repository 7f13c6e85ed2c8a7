package org.policywatch.extract.region;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policywatch.extract.region.Resolver.Resolved;
import org.policywatch.model.DocumentNumber;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Region;
import org.policywatch.text.WordTable;
import org.policywatch.text.WordTrie;

/** Reads the region off the number of a document: 粤科高字〔2024〕18号 is of Guangdong. */
final class NumberPrefixes {
  private static final int LONGEST_AGENCY = 10;

  private final Gazetteer gazetteer;
  private final WordTrie<List<String>> prefixes = new WordTrie<>();

  NumberPrefixes(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (List<String> row : WordTable.rows(RegionFinder.class, "number-prefixes.tsv", 3)) {
      for (String second : row.get(1).split("")) {
        prefixes.put(row.get(0) + second, WordTable.words(row.get(2), ","));
      }
    }
  }

  List<Resolved> find(String text, List<Resolved> named) {
    Set<String> near = new HashSet<>();
    named.forEach(place -> near.add(place.region().code()));
    List<Resolved> found = new ArrayList<>();
    for (char bracket : DocumentNumber.OPENING.toCharArray()) {
      int i = text.indexOf(bracket, 1);
      while (i >= 0 && i + 6 < text.length()) {
        if (isNumber(text, i)) {
          add(text, i, near, found);
        }
        i = text.indexOf(bracket, i + 1);
      }
    }
    return found;
  }

  private void add(String text, int bracket, Set<String> near, List<Resolved> found) {
    for (int at = agencyStart(text, bracket); at < bracket; at++) {
      List<String> codes = prefixes.get(text.substring(at, Math.min(bracket, at + 2)));
      if (codes != null) {
        found.add(new Resolved(at, bracket, choose(codes, near)));
        return;
      }
    }
  }

  /** Where several regions abbreviate alike (青 for 青海 and 青岛), the one the text names. */
  private Region choose(List<String> codes, Set<String> near) {
    return codes.stream()
        .filter(code -> near.stream().anyMatch(place -> gazetteer.within(place, code)))
        .findFirst()
        .or(() -> Optional.of(codes.getFirst()))
        .flatMap(gazetteer::byCode)
        .orElseThrow();
  }

  private static int agencyStart(String text, int bracket) {
    int at = bracket;
    while (at > 0
        && bracket - at < LONGEST_AGENCY
        && text.charAt(at - 1) >= 0x3400
        && text.charAt(at - 1) < 0xA000) {
      at--;
    }
    return at;
  }

  private static boolean isNumber(String text, int bracket) {
    for (int i = bracket + 1; i <= bracket + 4; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    int at = bracket + 6;
    if (DocumentNumber.CLOSING.indexOf(text.charAt(bracket + 5)) < 0) {
      return false;
    }
    at += text.startsWith("第", at) ? 1 : 0;
    int digits = at;
    while (at < text.length()
        && at < digits + 6
        && text.charAt(at) >= '0'
        && text.charAt(at) <= '9') {
      at++;
    }
    return at > digits && text.startsWith("号", at);
  }
}
