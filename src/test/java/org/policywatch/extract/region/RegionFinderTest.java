package org.policywatch.extract.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.extract.text.Passage;
import org.policywatch.model.RegionMention;
import org.policywatch.text.WordTable;

class RegionFinderTest {
  private static final RegionFinder FINDER = new RegionFinder();

  @ParameterizedTest
  @MethodSource("sentences")
  void sentenceNamesTheseRegions(String sentence, Set<String> codes) {
    Set<String> found =
        find(sentence).stream()
            .map(RegionMention::code)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(found).isEqualTo(codes);
  }

  static Stream<Object[]> sentences() {
    return WordTable.rows(RegionFinderTest.class, "sentences.tsv", 2).stream()
        .map(
            row ->
                new Object[] {
                  row.get(0),
                  row.get(1).equals("-")
                      ? Set.of()
                      : new TreeSet<>(WordTable.words(row.get(1), ","))
                });
  }

  @Test
  void quoteIsTakenFromTheOriginalText() {
    List<RegionMention> found = find("　　記者從臺灣獲悉，內蒙古亦將跟進");

    assertThat(found).extracting(mention -> mention.quote().text()).containsExactly("臺灣", "內蒙古");
    assertThat(found.getFirst().quote().start()).isEqualTo(5);
  }

  @Test
  void eachRegionComesOnceWithItsFirstWords() {
    assertThat(find("江苏省印发方案，江苏将分三步走。Jiangsu has three steps."))
        .singleElement()
        .satisfies(mention -> assertThat(mention.quote().text()).isEqualTo("江苏省"));
  }

  @Test
  void areaWithoutCodeKeepsItsNameUnderTheCodeAbove() {
    assertThat(find("雄安新区")).extracting(RegionMention::code).containsExactly("130000");
    assertThat(find("雄安新区")).extracting(RegionMention::name).containsExactly("雄安新区");
    assertThat(find("广州黄埔区")).extracting(RegionMention::name).contains("广州市黄埔区");
  }

  @Test
  void anyStringIsReadWithoutFailure() {
    Random random = new Random(20261123);
    String alphabet =
        "北京上海市省区县州自治吉林南海州、和，。《》〔2020〕号 ShanxiHong Kong's not of\ud800\udc00\ufeff’-粤府青政";
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(60); j > 0; j--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThatCode(() -> find(text.toString())).as(text.toString()).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "北京市",
        "海",
        "西",
        "青政〔2020〕1号",
        "Hong Kong ",
        "Chaoyang",
        "not ",
        "新疆维吾尔",
        "朝阳区、",
        "大连大"
      })
  void hostileRepetitionTakesLinearTime(String part) {
    find(part.repeat(2_000));
    long once = time(part.repeat(20_000));
    long twice = time(part.repeat(40_000));

    assertThat(twice).isLessThan(4 * once + Duration.ofMillis(200).toNanos());
  }

  /** Processor time, so that a busy machine doesn't count. */
  private static long time(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    find(text);
    return threads.getCurrentThreadCpuTime() - start;
  }

  private static List<RegionMention> find(String text) {
    return FINDER.find(Passage.of(text, LocalDate.of(2024, 3, 1)));
  }
}
