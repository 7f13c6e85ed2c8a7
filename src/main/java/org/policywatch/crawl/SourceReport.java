package org.policywatch.crawl;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;

/**
 * How one source fared in a run.
 *
 * @param source which
 * @param outcome how it ended
 * @param counts of its pages
 * @param problem what is wrong with its lists or its host, for people; null when nothing is
 * @param load how much there was to do
 * @param reasons why pages did not come, with how many, most frequent first
 */
public record SourceReport(
    SourceId source,
    Outcome outcome,
    Counts counts,
    @Nullable String problem,
    Load load,
    Map<String, Integer> reasons) {

  /** Of a source that was not asked. */
  SourceReport(SourceId source, Outcome outcome, @Nullable String problem) {
    this(source, outcome, Counts.ZERO, problem, Load.NONE, Map.of());
  }

  /**
   * How much there was to do, and how heavy it was.
   *
   * @param due pages that were due once the lists had been read
   * @param listed entries on its lists; null when no list was read or none had changed
   * @param bytes of the pages that came, unpacked
   * @param slowest the longest answer
   * @param slowestPage whose that was; null when none came
   */
  public record Load(
      int due,
      @Nullable Integer listed,
      long bytes,
      Duration slowest,
      @Nullable PageUrl slowestPage) {
    static final Load NONE = new Load(0, null, 0, Duration.ZERO, null);
  }

  /** How the crawl of a source ended. */
  public enum Outcome {
    /** Its lists and due pages were seen to. */
    CRAWLED,
    /** Its {@code every} has not passed. */
    NOT_DUE,
    /** It may only be asked at other {@code hours}. */
    OUT_OF_HOURS,
    /** None of its lists could be read. */
    UNREACHABLE,
    /** The run was stopped before it was done. */
    STOPPED
  }
}
