package org.policywatch.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.SourceId;

/**
 * How a source does.
 *
 * @param source which
 * @param lastRun when it was last crawled
 * @param lastSuccess when that last went well; null for never
 * @param failures runs in a row that failed
 * @param lastError why the last run failed; null when it went well
 * @param counts what the last run did
 * @param pages addresses known from it
 * @param documents documents stored from it
 */
public record SourceHealth(
    SourceId source,
    Instant lastRun,
    @Nullable Instant lastSuccess,
    int failures,
    @Nullable String lastError,
    RunCounts counts,
    long pages,
    long documents) {}
