package org.policywatch.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.policywatch.source.Hours;

/** A source is left alone from the minute on in which its hours end. */
class SourceHoursTest extends CrawlRunFixture {
  private static Hours until(int minute) {
    return new Hours(LocalTime.of(22, 0), LocalTime.of(22, minute), ZoneOffset.UTC);
  }

  @Test
  void pagesThatAreLeftWhenTheHoursEndComeTheNextNight() {
    SourceReport first = crawl(source(until(6)), CrawlOptions.NOW, 20);

    assertThat(asked).hasSize(6);
    assertThat(first.outcome()).isEqualTo(SourceReport.Outcome.CRAWLED);
    assertThat(first.counts().fetched()).isEqualTo(5);
    assertThat(first.counts().deferred()).isZero();

    clock.advance(Duration.ofDays(1).minus(each.multipliedBy(6)));
    asked.clear();
    SourceReport second = crawl(source(until(20)), CrawlOptions.NOW, 20);

    assertThat(second.counts().fetched()).isEqualTo(15);
  }

  @Test
  void hoursThatEndedBeforeItsTurnCameAreNoFaultOfTheSource() {
    clock.advance(Duration.ofMinutes(6));

    SourceReport report = crawl(source(until(6)), CrawlOptions.NOW, 20);

    assertThat(asked).isEmpty();
    assertThat(report.outcome()).isEqualTo(SourceReport.Outcome.OUT_OF_HOURS);
  }
}
