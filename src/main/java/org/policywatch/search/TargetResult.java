package org.policywatch.search;

import java.util.List;
import org.policywatch.index.TargetRow;

/** The targets of the documents that a query finds. */
public sealed interface TargetResult {
  /**
   * The query was understood.
   *
   * @param lines the targets, those of the best document first, each document's in their order
   * @param documents in how many documents they stand
   * @param isCut true when there are more than were asked for
   */
  record Found(List<Line> lines, int documents, boolean isCut) implements TargetResult {
    public Found {
      lines = List.copyOf(lines);
    }
  }

  /** The query has mistakes; at least one. */
  record Refused(List<QueryProblem> problems) implements TargetResult {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /**
   * A target and the document it stands in.
   *
   * @param id of the document in the store
   * @param title the document's headline
   * @param about where the document comes from; the target's region is {@link TargetRow#region}
   *     when it has one, else the document's
   */
  record Line(String id, String title, Hit.About about, TargetRow target) {}
}
