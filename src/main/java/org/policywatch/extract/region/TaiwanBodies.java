package org.policywatch.extract.region;

import java.util.List;
import org.policywatch.extract.region.Resolver.Resolved;
import org.policywatch.extract.text.RepublicYears;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Region;
import org.policywatch.text.WordTable;

/**
 * Reads Taiwan off bodies whose names others bear too: 经济部 in a text that counts years from 民国,
 * said or not (112年底, 110至113年), or money in 新台币.
 */
final class TaiwanBodies {
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
    return text.contains("新台币") || text.contains("NT$") || RepublicYears.mayBeIn(text);
  }
}
