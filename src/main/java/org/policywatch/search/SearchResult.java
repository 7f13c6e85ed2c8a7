package org.policywatch.search;

import java.util.List;

/** How a search ended. */
public sealed interface SearchResult {
  /**
   * The query was understood.
   *
   * @param total how many documents fulfil the whole query; hits that fulfil only a part of it
   *     ({@link Hit#complete()} is false) are not counted
   * @param isTotalExact false: there are at least {@code total}
   * @param hits best first
   * @param notes sentences for the reader: which words were corrected or left out
   * @param seconds how long it took
   */
  record Found(long total, boolean isTotalExact, List<Hit> hits, List<String> notes, double seconds)
      implements SearchResult {
    public Found {
      hits = List.copyOf(hits);
      notes = List.copyOf(notes);
    }
  }

  /** The query has mistakes; at least one. */
  record Refused(List<QueryProblem> problems) implements SearchResult {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
