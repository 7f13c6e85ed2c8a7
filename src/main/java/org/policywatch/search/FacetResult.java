package org.policywatch.search;

import java.util.List;

/** How the documents that fulfil a whole query are spread. */
public sealed interface FacetResult {
  /** The query was understood. */
  record Found(Facets facets) implements FacetResult {}

  /** The query has mistakes; at least one. */
  record Refused(List<QueryProblem> problems) implements FacetResult {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
