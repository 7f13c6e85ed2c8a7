package org.policywatch.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;

/**
 * What one run did for one source.
 *
 * @param source which
 * @param began when
 * @param took how long
 * @param outcome the crawl's word for how it ended, lower case
 * @param problem what is wrong, for people; null when nothing is
 * @param counts of its pages
 * @param load how much there was to do
 * @param reasons why pages did not come, with how many, most frequent first
 */
public record RunRecord(
    SourceId source,
    Instant began,
    Duration took,
    String outcome,
    @Nullable String problem,
    RunCounts counts,
    Load load,
    Map<String, Integer> reasons) {

  public RunRecord {
    reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
  }

  /**
   * How much there was to do, and how heavy it was.
   *
   * @param due pages that were due once the lists had been read
   * @param listed entries on its lists; null when no list was read or none had changed
   * @param bytes of the pages that came, unpacked
   * @param slowest the longest answer
   * @param slowestPage whose that was; null when none came
   * @param nextDue when its next page is due; null when it has none
   */
  public record Load(
      int due,
      @Nullable Integer listed,
      long bytes,
      Duration slowest,
      @Nullable PageUrl slowestPage,
      @Nullable Instant nextDue) {
    public static final Load NONE = new Load(0, null, 0, Duration.ZERO, null, null);
  }
}
