package org.policywatch.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SeenNamesTest {
  private final AtomicInteger readings = new AtomicInteger();
  private final SeenNames seen =
      new SeenNames(
          names -> {
            readings.incrementAndGet();
            return names.length();
          });

  @Test
  void namesSeenAgainAreNotReadAgain() {
    assertThat(seen.meaning("article-body")).isEqualTo(12);
    assertThat(seen.meaning("article-" + "body")).isEqualTo(12);
    assertThat(readings).hasValue(1);
  }

  @Test
  void moreNamesThanPlacesAreAllToldRightly() {
    for (int i = 0; i < 20_000; i++) {
      String names = "box-" + i;
      assertThat(seen.meaning(names)).as(names).isEqualTo(names.length());
    }
    assertThat(seen.meaning("box-7")).isEqualTo(5);
  }

  @Test
  void namesOfOneHashAreToldApart() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(seen.meaning("Aa-wide")).isEqualTo(7);
    assertThat(seen.meaning("BB-wide")).isEqualTo(7);
    assertThat(readings).hasValue(2);
  }
}
