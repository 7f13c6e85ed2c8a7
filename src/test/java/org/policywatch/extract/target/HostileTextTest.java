package org.policywatch.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.extract.quantity.QuantityFinder;
import org.policywatch.extract.text.Passage;
import org.policywatch.model.Quantity;

/** Whatever the text, the finders answer, and in time that grows with its length. */
class HostileTextTest {
  private static final LocalDate TODAY = LocalDate.of(2022, 3, 4);
  private static final String[] PIECES = {
    "到",
    "五千万万亿",
    "不少于",
    "3",
    "亿",
    "家",
    "以上",
    "至",
    "%",
    "，",
    "。",
    "“",
    "翻",
    "番",
    "分之",
    "成",
    "倍",
    "前",
    "第",
    "百分之",
    "一批",
    "余",
    "at least ",
    "one ",
    "to ",
    "half ",
    "in ",
    "a ",
    "billion ",
    "yuan ",
    "$",
    "from ",
    "top ",
    "every ",
    "(",
    ")",
    "-",
    "1,000",
    ".",
    " ",
    "\n",
    "\uD800",
    "\uDC00",
    "\u0000",
    "𠀀",
    "〇",
    "9".repeat(400),
    "万".repeat(50),
    "and ",
    "between ",
    "double",
    "由",
    "提高到",
    "的",
    "、",
    "no more than "
  };

  @Test
  void anyStringIsRead() {
    Random random = new Random(42);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(24); n >= 0; n--) {
        text.append(
            random.nextInt(6) == 0
                ? String.valueOf((char) random.nextInt(65_536))
                : PIECES[random.nextInt(PIECES.length)]);
      }
      assertThat(find(text.toString())).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "一",
        "万",
        "不少于3家",
        "1至",
        "at least 1 ",
        "one hundred and ",
        "1,000",
        "a half ",
        "(",
        "100、",
        "from 1 to ",
        "的",
        "翻一",
        "到2025年达到20家，"
      })
  void timeGrowsWithTheLength(String piece) {
    String small = piece.repeat(5_000 / piece.length());
    String large = piece.repeat(40_000 / piece.length());
    find(small);

    long one = nanos(small);
    long eight = nanos(large);

    assertThat(eight).as("%d ns, then %d ns", one, eight).isLessThan(24 * one + 400_000_000L);
  }

  private static long nanos(String text) {
    long start = System.nanoTime();
    find(text);
    return System.nanoTime() - start;
  }

  private static TargetFindings find(String text) {
    Passage passage = Passage.of(text, TODAY);
    List<Quantity> quantities = new QuantityFinder().find(passage, List.of());
    return new TargetFinder().find(passage, quantities, List.of());
  }
}
