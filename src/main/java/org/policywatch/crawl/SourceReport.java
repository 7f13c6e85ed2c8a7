package org.policywatch.crawl;

import org.jspecify.annotations.Nullable;
import org.policywatch.model.SourceId;

/**
 * How one source fared in a run.
 *
 * @param source which
 * @param outcome how it ended
 * @param counts of its pages
 * @param problem what is wrong with its lists, for people; null when nothing is
 */
public record SourceReport(
    SourceId source, Outcome outcome, Counts counts, @Nullable String problem) {
  /** How the crawl of a source ended. */
  public enum Outcome {
    /** Its lists and due pages were seen to. */
    CRAWLED,
    /** Its {@code every} has not passed. */
    NOT_DUE,
    /** None of its lists could be read. */
    UNREACHABLE,
    /** The run was stopped before it was done. */
    STOPPED
  }
}
