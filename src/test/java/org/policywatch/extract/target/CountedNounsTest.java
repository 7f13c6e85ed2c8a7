package org.policywatch.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.text.WordTable;

/** Whatever is counted, a plan is read alike: no word of a noun is taken for one of the grammar. */
class CountedNounsTest {
  private static final List<String> NOUNS = WordTable.lines(CountedNounsTest.class, "nouns.txt");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2025年%s达到100个。                        | 100个 %s 2025-12-31
          到2025年，%s覆盖率达到80%%。                  | 80%% %s覆盖率 2025-12-31
          到2025年，%s数量翻一番。                      | 翻一番 %s数量 2025-12-31
          到2025年，培育%s100个以上。                   | 100个以上 %s 2025-12-31
          到2025年，全县建成100个%s。                   | 100个 %s 2025-12-31
          截至2021年底已有%s50个，到2025年达到100个。   | 100个 %s 2025-12-31
          %s由2021年的50个增加到2025年的100个。         | 100个 %s 2025-12-31
          """)
  void nounIsCountedWhateverItsWords(String plan, String aim) {
    assertThat(NOUNS)
        .allSatisfy(
            noun -> assertThat(Told.aims(plan.formatted(noun))).isEqualTo(aim.formatted(noun)));
  }

  @ParameterizedTest
  @CsvSource({"目前全县有%s100个。", "2021年，全县新建%s100个。", "对新建%s的单位，每个补助50万元。"})
  void whatIsThereOrHelpedIsNoAim(String told) {
    assertThat(NOUNS).allSatisfy(noun -> assertThat(Told.aims(told.formatted(noun))).isEmpty());
  }
}
