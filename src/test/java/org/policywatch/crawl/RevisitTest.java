package org.policywatch.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.policywatch.frontier.Lease;
import org.policywatch.model.FailureKind;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.Validators;

class RevisitTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void anUnchangedPageIsVisitedEverMoreSeldomButNeverAfterMoreThanHundredDays() {
    Duration before = Duration.ZERO;
    for (int unchanged = 0; unchanged < 60; unchanged++) {
      Duration wait = wait(lease(0, unchanged), new PageResult.NotModified(Validators.NONE));

      assertThat(wait).isGreaterThanOrEqualTo(before).isLessThan(Duration.ofDays(100));
      before = wait;
    }
  }

  @Test
  void aPassingFailureIsTriedAgainWithinTheRunAndThenEverLater() {
    PageResult failed = new PageResult.Failed(FailureKind.TIMEOUT, "slow");

    assertThat(wait(lease(0, 0), failed)).isEqualTo(Revisit.FIRST_RETRY);
    assertThat(wait(lease(1, 0), failed)).isBetween(Duration.ofHours(6), Duration.ofHours(7));
    assertThat(wait(lease(2, 0), failed)).isBetween(Duration.ofHours(12), Duration.ofHours(14));
    assertThat(wait(lease(900, 0), failed)).isLessThan(Duration.ofDays(100));
  }

  @Test
  void aPageThatIsGoneIsAskedForThreeTimesInAWeekAndThenSeldom() {
    PageResult gone = new PageResult.Failed(FailureKind.GONE, "404");

    assertThat(wait(lease(0, 0), gone).plus(wait(lease(1, 0), gone)))
        .isBetween(Duration.ofDays(7), Duration.ofDays(8));
    assertThat(wait(lease(2, 0), gone)).isGreaterThan(Duration.ofDays(14));
    assertThat(wait(lease(900, 0), gone)).isLessThan(Duration.ofDays(100));
  }

  @Test
  void aPageThatChangesIsSeenMoreOftenButNotMoreThanItsSource() {
    PageResult same = new PageResult.NotModified(Validators.NONE);
    Duration never = wait(lease(0, 0), same);
    Lease changing = lease(0, 0, 3);

    assertThat(wait(changing, same)).isLessThan(never.dividedBy(4));
    assertThat(Duration.between(NOW, Revisit.nextDue(changing, same, NOW, Duration.ofDays(30))))
        .isGreaterThanOrEqualTo(Duration.ofDays(30));
  }

  @Test
  void retryAfterIsKept() {
    Instant until = NOW.plusSeconds(90);

    assertThat(
            Revisit.nextDue(lease(3, 3), new PageResult.Deferred(until, "429"), NOW, Duration.ZERO))
        .isEqualTo(until);
    assertThat(
            Revisit.nextDue(lease(0, 0), new PageResult.Deferred(NOW, "429"), NOW, Duration.ZERO))
        .isAfter(NOW);
  }

  private static Duration wait(Lease lease, PageResult result) {
    return Duration.between(NOW, Revisit.nextDue(lease, result, NOW, Duration.ZERO));
  }

  private static Lease lease(int failures, int unchanged) {
    return lease(failures, unchanged, 0);
  }

  private static Lease lease(int failures, int unchanged, int changes) {
    return new Lease(
        new PageUrl("http://a.example/1"),
        new SourceId("a"),
        Lease.Known.NOTHING,
        failures,
        unchanged,
        changes,
        NOW);
  }
}
