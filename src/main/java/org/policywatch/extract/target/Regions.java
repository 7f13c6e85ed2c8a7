package org.policywatch.extract.target;

import java.util.List;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Level;
import org.policywatch.region.NamedPlace;
import org.policywatch.region.Region;

/** The names of places at the head of a phrase: 淄博市 of 淄博市数字经济规模 says where, not what. */
final class Regions {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 24;

  private Regions() {}

  /** Where the phrase goes on after the names of places; at least two characters are left. */
  static int skip(String text, int from, int end) {
    int start = from;
    for (int name = end(text, start, end); name > 0; name = end(text, start, end)) {
      start = name;
      while (start < end && "、和的".indexOf(text.charAt(start)) >= 0) {
        start++;
      }
    }
    return start;
  }

  /** True when a longer name of a place begins there: the three of 三门峡市 are no doors. */
  static boolean isInName(String text, int start, int end) {
    // no place is written with a figure in front, and most numbers are
    return Passage.isHan(text.charAt(start))
        && end(text, start, Math.min(text.length(), start + LONGEST) + 2) > end;
  }

  /** True when the span is the name of a place and nothing else. */
  static boolean isName(String text, Span span) {
    return isName(text, span.start(), span.end());
  }

  /** True when what stands between the places is the name of a place and nothing else. */
  static boolean isName(String text, int start, int end) {
    List<Region> regions =
        end - start <= LONGEST
            ? Gazetteer.standard().allByName(text.substring(start, end))
            : List.of();
    return !regions.isEmpty() && isPlace(text, start, end, regions);
  }

  /** 合作 and 港口 are counties, and far more often words. */
  private static boolean isPlace(String text, int start, int end, List<Region> regions) {
    return end - start > SHORTEST
        || regions.getFirst().level() != Level.COUNTY
        || text.charAt(end - 1) == '县';
  }

  private static int end(String text, int start, int end) {
    if (start < end && text.charAt(start) == '“') {
      return -1; // “新疆品质”: a part of a name
    }
    int last = Math.min(end - 2, start + LONGEST);
    int from = start;
    while (from < last && text.charAt(from) <= ' ') {
      from++; // to the cell of a row
    }
    for (NamedPlace place : Gazetteer.standard().namesAt(text, from, last)) {
      int after = place.end();
      boolean port = text.startsWith("港", after) && !text.startsWith("港口", after); // 天津港 is a name
      if (!port && isPlace(text, from, after, place.regions())) {
        return after;
      }
    }
    return -1;
  }
}
