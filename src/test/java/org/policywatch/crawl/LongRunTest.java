package org.policywatch.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.policywatch.source.Hours;

/** A large source does not keep a scheduled run from its end, and so all others waiting. */
class LongRunTest extends CrawlRunFixture {
  private static final int PAGES = 40;

  LongRunTest() {
    each = Duration.ofMinutes(15);
  }

  @Test
  void whatDoesNotFitIntoAScheduledRunIsLeftForTheNext() {
    SourceReport first = crawl(source(Hours.ALL), CrawlOptions.SCHEDULED, PAGES);

    assertThat(first.counts().fetched()).isBetween(16, 24);
    assertThat(first.problem()).contains("left for the next run");

    clock.advance(Duration.ofHours(18));
    SourceReport second = crawl(source(Hours.ALL), CrawlOptions.SCHEDULED, PAGES);

    assertThat(first.counts().fetched() + second.counts().fetched()).isEqualTo(PAGES);
    assertThat(second.problem()).isNull();
  }

  @Test
  void whoeverCrawlsByHandHasTime() {
    assertThat(crawl(source(Hours.ALL), CrawlOptions.NOW, PAGES).counts().fetched())
        .isEqualTo(PAGES);
  }
}
