package org.policywatch.search;

import java.util.List;

/**
 * How the documents that fulfil a query are spread, each list with the most frequent value first,
 * years with the latest. A document counts once for each value it has.
 *
 * @param regions subject regions, a region also for those below it
 * @param years of publication
 * @param issuers by full name
 * @param kinds lower-case {@link org.policywatch.model.PageKind}
 * @param sources by id
 * @param deadlineYears of targets
 */
public record Facets(
    List<Count> regions,
    List<Count> years,
    List<Count> issuers,
    List<Count> kinds,
    List<Count> sources,
    List<Count> deadlineYears) {
  public Facets {
    regions = List.copyOf(regions);
    years = List.copyOf(years);
    issuers = List.copyOf(issuers);
    kinds = List.copyOf(kinds);
    sources = List.copyOf(sources);
    deadlineYears = List.copyOf(deadlineYears);
  }

  /**
   * One value and in how many documents it stands.
   *
   * @param value as a field of the query language takes it
   * @param label for people: a region's name
   */
  public record Count(String value, String label, int documents) {}
}
