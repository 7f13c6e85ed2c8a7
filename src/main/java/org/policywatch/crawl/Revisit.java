package org.policywatch.crawl;

import java.time.Duration;
import java.time.Instant;
import org.policywatch.frontier.Lease;
import org.policywatch.model.FailureKind;
import org.policywatch.model.PageResult;

/**
 * When a page is due again. A pure function of the visit.
 *
 * <p>Pages are mostly found again through their lists: a new stamp beside a link makes a page due
 * at once. What is computed here is the safety net below that, so it may be slow: a week, less for
 * pages that were found changed before, doubled with each visit that finds nothing new.
 */
final class Revisit {
  static final Duration FIRST_RETRY = Duration.ofSeconds(2);
  private static final Duration LATER_RETRY = Duration.ofHours(6);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration HALF_A_WEEK = Duration.ofDays(7).dividedBy(2);

  /** Down to about a day. */
  private static final int MOST_HALVINGS = 3;

  private static final Duration LONGEST = Duration.ofDays(90);

  private Revisit() {}

  /**
   * @param least no page is due sooner, unless its host put it off or it failed in passing
   */
  static Instant nextDue(Lease lease, PageResult result, Instant now, Duration least) {
    return switch (result) {
      // a visit after the first brought other bytes: perhaps news, perhaps only a new banner
      case PageResult.Extracted extracted -> now.plus(spread(lease, longer(own(lease), least)));
      case PageResult.NotModified same ->
          now.plus(spread(lease, longer(doubled(own(lease), lease.unchanged() + 1), least)));
      case PageResult.Denied denied -> now.plus(spread(lease, WEEK));
      case PageResult.NoIndex noIndex -> now.plus(spread(lease, WEEK));
      case PageResult.Deferred deferred -> later(deferred.notBefore(), now.plusSeconds(1));
      case PageResult.Failed failed -> now.plus(afterFailure(lease, failed.kind()));
    };
  }

  /** Pages that have changed are seen more often, each change halves the time. */
  private static Duration own(Lease lease) {
    return WEEK.dividedBy(1L << Math.min(lease.changes(), MOST_HALVINGS));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Duration afterFailure(Lease lease, FailureKind kind) {
    if (kind == FailureKind.GONE && lease.failures() < 2) {
      return spread(lease, HALF_A_WEEK); // twice within a week, then we believe it
    }
    if (!kind.isRetryable()) {
      return spread(lease, doubled(WEEK, lease.failures()));
    }
    return lease.failures() == 0
        ? FIRST_RETRY
        : spread(lease, doubled(LATER_RETRY, lease.failures() - 1));
  }

  /** No page of a source is due later than so long after a visit. */
  static Duration longest(Duration least) {
    Duration base = longer(LONGEST, least);
    return base.plus(base.dividedBy(10));
  }

  private static Duration doubled(Duration base, int times) {
    Duration out = base.multipliedBy(1L << Math.min(times, 10));
    return out.compareTo(LONGEST) > 0 ? LONGEST : out;
  }

  /** Up to a tenth longer, always the same for a page, so that one night's pages part. */
  private static Duration spread(Lease lease, Duration base) {
    int tenth = Math.floorMod(lease.url().value().hashCode(), 1_000);
    return base.plus(base.dividedBy(10_000).multipliedBy(tenth));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
