package org.policywatch.search;

import java.util.List;
import java.util.function.Predicate;
import org.policywatch.index.TargetRow;

/** Every document that fulfils a whole query. */
public sealed interface MatchResult {
  /**
   * The query was understood.
   *
   * @param ids of the documents in the store; the best first, where the query has no words the
   *     newest
   * @param rows true for the targets that fulfil what the query asks of targets
   */
  record Found(List<String> ids, Predicate<TargetRow> rows) implements MatchResult {
    public Found {
      ids = List.copyOf(ids);
    }
  }

  /** The query has mistakes; at least one. */
  record Refused(List<QueryProblem> problems) implements MatchResult {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
