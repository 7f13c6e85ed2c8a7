package org.policywatch.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.policywatch.frontier.Completion;
import org.policywatch.model.FailureKind;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Validators;

class TallyTest {
  private static final PageUrl PAGE = new PageUrl("http://a.example/1");
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
    tally.count(PAGE, new PageResult.Deferred(Instant.EPOCH, "429"), Completion.NOTHING);
    tally.count(PAGE, new PageResult.NotModified(Validators.NONE), Completion.NOTHING);

    assertThat(tally.counts().failed()).isZero();
    assertThat(tally.counts().deferred()).isZero();
    assertThat(tally.counts().notModified()).isEqualTo(1);
  }

  private void fail() {
    tally.count(PAGE, new PageResult.Failed(FailureKind.TIMEOUT, "slow"), Completion.NOTHING);
  }
}
