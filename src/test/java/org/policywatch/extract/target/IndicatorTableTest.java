package org.policywatch.extract.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.extract.TextExtractor;

/** Tables of indicators whose cells stand behind one another. */
class IndicatorTableTest {
  private final TextExtractor extractor = new TextExtractor();

  @Test
  void theLastYearIsTheAimWhateverPartsTheRows() {
    String table =
        """
        专栏1 “十四五”茶业主要指标 指标 单位 2020年 2025年 属性
        茶叶总产量 万吨 12 15 预期性 茶园覆盖率 ％ 60.5 ≥65 约束性
        单位茶叶能耗降低 % — [13.5] 约束性
        """;

    assertEquals(
        "15 茶叶总产量 count eq 150000 item 2025-12-31; ≥65 茶园覆盖率 share ge 65 percent 2025-12-31;"
            + " [13.5] 单位茶叶能耗降低 reduction eq 13.5 percent 2025-12-31",
        aims(table));
  }

  @Test
  void numbersOfRowsGrowthAndUnitsInBracketsAreNoValues() {
    String table =
        """
        序号 指标 2020年基数 2023年 2025年目标 年均增长（%） 指标属性
        1 茶企数（家） 1,200 1,800 2,500 15 预期性
        2 茶农人数（万人） 3.2 3.6 4 5 预期性
        """;

    assertEquals(
        "2,500 茶企数 count eq 2500 item 2025-12-31; 4 茶农人数 count eq 40000 person 2025-12-31",
        aims(table));
  }

  @Test
  void aFieldStandsInFrontOfTheNameAndASumBehindTheYears() {
    String table =
        """
        指标 2020年 2025年 〔累计〕 属性
        1.茶园质量 良种茶园比率(%) 76.7 >80 - 约束性
        劣质茶园面积下降(%) - - 〔18〕 约束性
        """;

    assertEquals(
        ">80 良种茶园比率 share gt 80 percent 2025-12-31;"
            + " 〔18〕 劣质茶园面积下降 reduction eq 18 percent 2025-12-31",
        aims(table));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "茶叶数据的属性 2025年 10 预期性",
        "单位 2025年 属性 甲 乙 丙 预期性",
        "指标 单位 2020年 2025年 属性 茶园覆盖率 % 60.5 预期性",
        "2025年 属性 预期性 约束性"
      })
  void withoutValuesForTheYearsThereIsNone(String text) {
    assertEquals("", aims(text));
  }

  private String aims(String text) {
    return extractor.extract(text, LocalDate.of(2021, 6, 1)).targets().stream()
        .map(
            target ->
                String.join(
                    " ",
                    target.quantity().quote().text(),
                    target.object(),
                    lower(target.quantity().measure()),
                    lower(target.quantity().comparator()),
                    target.quantity().amount().value().toPlainString(),
                    target.quantity().unit(),
                    target.deadline().day().toString()))
        .collect(Collectors.joining("; "));
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(java.util.Locale.ROOT);
  }

  @Test
  void aSpanWithAPointIsNoYearOfAColumn() {
    assertEquals("", aims("指标 单位 20.5年 属性 茶园 个 20 预期性"));
  }
}
