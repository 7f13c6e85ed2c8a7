package org.policywatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.extract.text.AnyText;
import org.policywatch.model.Quote;
import org.policywatch.model.TextFacts;

/** Any text gives facts, never an exception, and takes no more time than its length deserves. */
class HostileTextTest {
  private static final LocalDate DAY = LocalDate.of(2022, 2, 28);
  private final TextExtractor extractor = new TextExtractor();

  @Test
  void anyStringGivesFactsThatQuoteIt() {
    Random random = new Random(42);
    for (int round = 0; round < 6_000; round++) {
      String text = AnyText.of(random, 50);
      TextFacts facts = extractor.extract(text, DAY.plusDays(random.nextInt(4_000)));
      facts.dates().forEach(date -> assertQuoted(text, date.quote()));
      facts.titles().forEach(title -> assertQuoted(text, title.quote()));
      facts.documentNumbers().forEach(number -> assertQuoted(text, number.quote()));
      facts.targets().forEach(target -> assertQuoted(text, target.quantity().quote()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年", "《", "“", "\"", "的", "0", "1月", "十", "第", "A ", "by ", "the end of ", "Plan ", "Of The Plan ", "the first ",
        "2020-", "2021年1月1日至", "〔2023〕", "No. ", "有", "三年", "到2025年,建成5个园区、", "last ", "at least ", " ", "\n", "，", "(", "1,",
        "By 2025 it will build 10 parks, ", "民国", "自", "From ", "“十四五”", "and ", "近", "a", "前"
      })
  void timeGrowsWithTheLength(String piece) {
    String small = piece.repeat(30_000 / piece.length());
    String large = piece.repeat(240_000 / piece.length());
    extractor.extract(small, DAY);

    long once = nanos(small);
    long eight = nanos(large);

    // eight times the text; quadratic work would take 64 times the time
    assertThat(eight / 1e6).as("ms for 240,000 characters").isLessThan(60 + 24 * once / 1e6);
  }

  private long nanos(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long start = System.nanoTime();
      extractor.extract(text, DAY);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }

  private static void assertQuoted(String text, Quote quote) {
    assertThat(text.substring(quote.start(), quote.end())).isEqualTo(quote.text());
  }
}
