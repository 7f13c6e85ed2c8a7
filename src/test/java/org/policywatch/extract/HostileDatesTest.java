package org.policywatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.extract.date.DateFinder;
import org.policywatch.extract.number.DocumentNumberFinder;
import org.policywatch.extract.text.AnyText;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.title.TitleFinder;
import org.policywatch.model.Quote;
import org.policywatch.model.TextFacts;

/** Any text gives facts, never an exception, and takes no more time than its length deserves. */
class HostileDatesTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int SMALL = 3_000;
  private static final LocalDate DAY = LocalDate.of(2022, 2, 28);
  private final TextExtractor extractor = new TextExtractor();

  @Test
  void anyStringGivesFactsThatQuoteIt() {
    Random random = new Random(42);
    for (int round = 0; round < 400; round++) {
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
        "2022年",
        "《",
        "“《",
        "\"",
        "十",
        "第",
        "A ",
        "by ",
        "Plan ",
        "Of The Plan ",
        "2020-",
        "2021年1月1日至",
        "〔2023〕",
        "No. ",
        "三年",
        "到2025年,建成5个园区、",
        "今年",
        "从",
        "不是",
        "By 2025 it will build 10 parks, ",
        "“十四五”",
        "近",
        "的",
        "1,",
        "from ",
        "in the "
      })
  void timeGrowsWithTheLengthOfTitlesNumbersAndDates(String piece) {
    Passage small = Passage.of(piece.repeat(SMALL / piece.length()), DAY);
    Passage large = Passage.of(piece.repeat(8 * SMALL / piece.length()), DAY);
    read(small);

    long once = Math.max(cpuNanos(small), cpuNanos(small));
    long eight = cpuNanos(large);

    // quadratic work would take 64 times the time
    assertThat(eight / 1e6)
        .as("CPU ms for %d characters, %d ms for an eighth of it", 8 * SMALL, once / 1_000_000)
        .isLessThan(200 + 24 * once / 1e6);
  }

  /** CPU time of this thread: what else the machine does, and what it waits for, doesn't count. */
  private static long cpuNanos(Passage passage) {
    long start = THREADS.getCurrentThreadCpuTime();
    read(passage);
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  private static void read(Passage passage) {
    TitleFinder.find(passage);
    DocumentNumberFinder.find(passage);
    DateFinder.find(passage);
  }

  private static void assertQuoted(String text, Quote quote) {
    assertThat(text.substring(quote.start(), quote.end())).isEqualTo(quote.text());
  }
}
