package org.policywatch.extract.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.extract.text.Passage;
import org.policywatch.model.IssuerMention;
import org.policywatch.text.Folding;
import org.policywatch.text.WordTable;

class IssuerFinderTest {
  private static final IssuerFinder FINDER = new IssuerFinder();

  @ParameterizedTest
  @MethodSource("sentences")
  void sentenceNamesTheseBodies(String sentence, List<String> quotes, List<String> names) {
    List<IssuerMention> found = find(sentence);

    assertThat(found).extracting(mention -> mention.quote().text()).isEqualTo(quotes);
    if (!names.isEmpty()) {
      assertThat(found).extracting(IssuerFinderTest::name).isEqualTo(names);
    }
  }

  static Stream<Object[]> sentences() {
    return WordTable.rows(IssuerFinderTest.class, "sentences.tsv", 3).stream()
        .map(row -> new Object[] {row.get(0), cell(row.get(1)), cell(row.get(2))});
  }

  private static List<String> cell(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split("\\|"));
  }

  private static String name(IssuerMention mention) {
    String name = mention.name();
    return name == null ? Folding.fold(mention.quote().text()) : name;
  }

  @Test
  void anyStringIsReadWithoutFailure() {
    Random random = new Random(7);
    List<String> parts =
        List.of(
            "北京市",
            "省",
            "市",
            "人民政府",
            "办公厅",
            "委",
            "网信",
            "办",
            "工业",
            "和",
            "信息化",
            "厅",
            "、",
            "《",
            "》关于",
            "〔2020〕3号",
            "等七部门",
            "牵头",
            "国务院",
            "中共",
            " of ",
            "the ",
            "Office",
            "General ",
            "People's ",
            "provincial ",
            "Hebei ",
            "Department",
            "Finance",
            "'s",
            "\ud800",
            " ",
            "government",
            ", ",
            "Commission");
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(25); j > 0; j--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      assertThatCode(() -> find(text.toString())).as(text.toString()).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "北京市", "省工业和信息化和", "General Office of the ", "Department of Finance of ", "provincial ",
        "《", "国家大数据", "Hong Kong ", "A", "青政〔2020〕1号"
      })
  void hostileRepetitionTakesLinearTime(String part) {
    find(part.repeat(2_000));
    long once = time(part.repeat(20_000));
    long twice = time(part.repeat(40_000));

    assertThat(twice).isLessThan(4 * once + Duration.ofMillis(200).toNanos());
  }

  /** Processor time, the least of three, so that neither a busy machine nor a compiler counts. */
  private static long time(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = threads.getCurrentThreadCpuTime();
      find(text);
      least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
    }
    return least;
  }

  private static List<IssuerMention> find(String text) {
    return FINDER.find(Passage.of(text, LocalDate.of(2024, 3, 1)));
  }
}
