package org.policywatch.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans in the words of Hong Kong and Taiwan. */
class HongKongAndTaiwanTest {
  /** 單位 is what a figure is counted by where the clause names what is built. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          在五年內興建約30 000個單位，增加約四分之一茶屋供應。       | 約30 000個 單位 2027-06-01; 約四分之一 茶屋供應 2027-06-01
          未來五年整體茶屋建屋量將增至約158 000個單位，較上一個五年期的約105 000個單位大幅提高約五成。 | 約158 000個 整體茶屋建屋量 2027-06-01; 約五成 整體茶屋建屋量 2027-06-01
          未來五年，總體茶屋建屋量將達到18.9萬個單位，較本屆政府上任時大幅增加約80%。 | 18.9萬個 總體茶屋建屋量 2027-06-01; 約80% 總體茶屋建屋量 2027-06-01
          未來五年有約12 000個單位可讓茶農提早約3至18個月上樓。      | 約12 000個 單位 2027-06-01
          在2020-21至2024-25年度，預計共有77 100個茶屋單位落成。     | 77 100個 茶屋單位 2025-03-31
          2025年前改建20個單位食堂。                               | 20個 單位食堂 2024-12-31
          """)
  void unitsAreNotTheNounWhereOneIsNamed(String sentence, String aims) {
    assertThat(Told.aims(sentence)).isEqualTo(aims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          計畫在2年內達到1.52GW（10億瓦）發電量，在2025年達成20GW目標。 | 1.52GW 發電量 2024-06-01; 20GW 發電量 2025-12-31
          到2025年，屋頂型達到910MW、地面型達到610MW，合計1520MW（1.52GW）。 | 910MW 屋頂型 2025-12-31; 610MW 地面型 2025-12-31; 1520MW 地面型 2025-12-31
          1.52GW目標量預估可以帶動新臺幣912億元投資。                     | 新臺幣912億元 投資 -
          今年預計有茶電機組共逾331萬瓩上線。                         | 逾331萬瓩 茶電機組 2022-12-31
          短期目標（至113年）裝置容量6.5 GW。                        | 6.5 GW 裝置容量 -
          2023年用煤量為1601萬噸，較2012年同期的約2531萬噸減少930萬噸。 | 1601萬噸 用煤量 2023-12-31; 930萬噸 用煤量 2023-12-31
          """)
  void figuresWithBracketsAndYardsticks(String sentence, String aims) {
    assertThat(Told.aims(sentence)).isEqualTo(aims);
  }
}
