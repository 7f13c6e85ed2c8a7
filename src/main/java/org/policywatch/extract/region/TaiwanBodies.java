package org.policywatch.extract.region;

import java.util.List;
import org.policywatch.extract.region.Resolver.Resolved;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Region;
import org.policywatch.text.WordTable;

/**
 * Reads Taiwan off bodies whose names others bear too: 经济部 in a text that counts years from 民国,
 * said or not (112年底, 110至113年), or money in 新台币.
 */
final class TaiwanBodies {
  private static final String NUMERALS = "0123456789一二三四五六七八九十百元";

  /** What may stand before a year, and not before how many there were. */
  private static final String LEADING = ",。;:、(自至到于在从较比及-~定划";

  private static final String AFTER_LENGTH = "来间内前后多余以之历,。;、";

  private final Region taiwan;
  private final List<String> bodies = WordTable.lines(RegionFinder.class, "taiwan-bodies.txt");

  TaiwanBodies(Gazetteer gazetteer) {
    this.taiwan = gazetteer.byCode("710000").orElseThrow();
  }

  List<Resolved> find(String text) {
    if (!countsAsTaiwanDoes(text)) {
      return List.of();
    }
    return bodies.stream()
        .map(body -> new Resolved(text.indexOf(body), text.indexOf(body) + body.length(), taiwan))
        .filter(found -> found.start() >= 0)
        .toList();
  }

  private static boolean countsAsTaiwanDoes(String text) {
    if (text.contains("新台币") || text.contains("NT$")) {
      return true;
    }
    int at = text.indexOf("民国");
    while (at >= 0) {
      if (at + 2 < text.length() && NUMERALS.indexOf(text.charAt(at + 2)) >= 0) {
        return true;
      }
      at = text.indexOf("民国", at + 2);
    }
    return hasBareYear(text);
  }

  /** 112年底, 113年度, 110年6月, 较110年成长: years that are not of this era. */
  private static boolean hasBareYear(String text) {
    for (int at = text.indexOf('年', 3); at >= 0; at = text.indexOf('年', at + 1)) {
      boolean century =
          text.charAt(at - 3) == '1'
              && "01".indexOf(text.charAt(at - 2)) >= 0
              && isDigit(text, at - 1)
              && !isDigit(text, at - 4);
      boolean led = at == 3 || LEADING.indexOf(text.charAt(at - 4)) >= 0;
      if (century && (led && !isLength(text, at + 1) || isPartOfYear(text, at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPartOfYear(String text, int at) {
    return at < text.length() && "底度末".indexOf(text.charAt(at)) >= 0
        || isDigit(text, at) && text.startsWith("月", isDigit(text, at + 1) ? at + 2 : at + 1);
  }

  /** 110年来, 110年以上: how long, not when. */
  private static boolean isLength(String text, int at) {
    return at >= text.length() || AFTER_LENGTH.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
