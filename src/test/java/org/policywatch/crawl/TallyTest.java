package org.policywatch.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.policywatch.frontier.Completion;
import org.policywatch.model.FailureKind;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Validators;

class TallyTest {
  private static final PageUrl PAGE = new PageUrl("http://a.example/1");
  private static final PageUrl OTHER = new PageUrl("http://a.example/2");
  private static final PageUrl THIRD = new PageUrl("http://a.example/3");
  private final Tally tally = new Tally();

  @Test
  void aPageThatFailsTwiceIsOneFailure() {
    fail();
    fail();

    assertThat(tally.counts().failed()).isEqualTo(1);
    assertThat(tally.counts().visits()).isEqualTo(1);
  }

  @Test
  void aPageThatComesOnTheSecondTryHasNotFailed() {
    fail();
    tally.count(PAGE, visited(new PageResult.Deferred(Instant.EPOCH, "429")), Completion.NOTHING);
    tally.count(PAGE, visited(new PageResult.NotModified(Validators.NONE)), Completion.NOTHING);

    assertThat(tally.counts().failed()).isZero();
    assertThat(tally.counts().deferred()).isZero();
    assertThat(tally.counts().notModified()).isEqualTo(1);
  }

  private void fail() {
    tally.count(
        PAGE, visited(new PageResult.Failed(FailureKind.TIMEOUT, "slow")), Completion.NOTHING);
  }

  @Test
  void reasonsAreCountedForPagesThatNeverCame() {
    fail();
    tally.count(OTHER, visited(new PageResult.Denied("Disallow: / (line 2)")), Completion.NOTHING);
    tally.count(
        THIRD, visited(new PageResult.Deferred(Instant.EPOCH, "circuit")), Completion.NOTHING);

    assertThat(tally.reasons())
        .containsOnly(
            entry("timeout", 1),
            entry("denied: Disallow: / (line 2)", 1),
            entry("put off: circuit", 1));
    assertThat(tally.putOff()).contains("1 pages put off: circuit");
  }

  private static PageVisit.Visited visited(PageResult result) {
    return new PageVisit.Visited(result);
  }
}
