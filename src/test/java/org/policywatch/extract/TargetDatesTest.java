package org.policywatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetDatesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021年，全市渔港达到8座，同比增长2%；到2025年力争突破20座。 | 2021 BASELINE; 2025 DEADLINE
          茶园覆盖率：2021年为46%，2024年目标值75%。                   | 2021 BASELINE; 2024 DEADLINE
          2021年，全市茶叶出口8亿元；到2025年，渔业产值要达到20亿元。  | 2021 EVENT; 2025 DEADLINE
          2021年，全市新建渔港8座。到2025年，渔港要达到20座。          | 2021 EVENT; 2025 DEADLINE
          2021年12月3日，协会成立；到2025年，渔港要达到20座。          | 2021-12-03 EVENT; 2025 DEADLINE
          到2025年充电桩达到20万个，2024年绿电占八成。                | 2025 DEADLINE; 2024 DEADLINE
          甲城2022年5月17日上午电，乙县发布方案。                     | 2022-05-17 PUBLICATION
          研报预计2030年茶叶规模达2万亿元，本市无相应指标。            | 2030 EVENT
          In 2021 the bay had 8 piers; by 2025 it plans to reach 20.  | 2021 BASELINE; 2025 DEADLINE
          """)
  void dateOfWhatAnAimStartsFromIsItsBaseline(String sentence, String dates) {
    assertThat(
            new TextExtractor()
                .extract(sentence, PUBLISHED).dates().stream()
                    .map(date -> date.edtf() + " " + date.role())
                    .toList())
        .isEqualTo(List.of(dates.split("; ")));
  }
}
