package org.policywatch.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.model.DateMention;

class DateFinderTest {
  private static final LocalDate DAY = LocalDate.of(2022, 1, 10);

  @ParameterizedTest
  @CsvSource({
    "春节前上线,2022-01-31,chinese",
    "农历七月初一前开市,2022-07-28,chinese",
    "腊月廿三前发放,2022-01-24,chinese",
    "2023年中秋节前完工,2023-09-28,chinese",
    "元旦前开业,2022-12-31,"
  })
  void lunarDaysBecomeGregorian(String text, String edtf, String calendar) {
    assertThat(find(text)).extracting(DateMention::edtf).containsExactly(edtf);
    assertThat(find(text).getFirst().calendar()).isEqualTo(calendar);
  }

  @Test
  void yearsAreReadWhicheverCircleStandsForTheirZero() {
    assertThat(find("二〇二四年七月一日起，二○二五年八月一日前"))
        .extracting(DateMention::edtf)
        .containsExactly("2024-07-01", "2025-08-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2月30日完成",
        "2021年13月",
        "每年1月31日前公开",
        "第3年起递增",
        "3个工作日",
        "前10名",
        "2月29日前提交",
        "18号文",
        "1.5年均值"
      })
  void whatIsNoDateIsNotRead(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Starting in 2024, it will train cooks.     | 2024/..
          It will train cooks beginning from May 2023. | 2023-05/..
          Exports rose in the first three quarters.  | 2021-01/2021-09
          The first 10 months of 2021 were dry.      | 2021-01/2021-10
          It will build 300 homes in 2022/23.        | 2022-04/2023-03
          It will build 300 homes in 2022-23.        | 2022-04/2023-03
          It will build 300 homes by 2022-23.        | 2022-04/2023-03
          In the five years to 2022-23.              | 2022-04/2023-03
          It will build 300 homes in 2022-24.        | 2022/2024
          The plan of 2022-23 was shelved.           | 2022/2023
          It has built 30 homes since June.          | 2021-06/..
          It will open 30 homes in October.          | 2022-10
          It opened 30 homes in October.             | 2021-10
          It is to close on Jan 5.                   | 2022-01-05
          It had 30 homes as of the end of June.     | 2021-06-30
          """)
  void partsOfYearsAndYearsOfBudgetsAreReadInEnglish(String text, String edtf) {
    assertThat(find(text)).extracting(DateMention::edtf).containsExactly(edtf);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          國發會規劃110至113年試辦               | 2021/2024
          國發會規劃民國110至113年試辦           | 2021/2024
          展覽為期110至113年                     | ''
          至112年底有20座，預定114年建成         | 2023-12-31 2025
          於115年達成，較114年增加           | 2026 2025
          交通部規劃113年至118年改善路口       | 2024/2029
          學校於110年前創立，走過112年       | ''
          111年全國規模達6.5兆元                 | 2022
          農業部表示，113年將增設冷鏈物流中心      | 2024
          """)
  void yearsOfTheRepublicMayStandWithoutItsName(String text, String edtf) {
    List<String> dates = find(text).stream().map(DateMention::edtf).toList();

    assertThat(String.join(" ", dates)).isEqualTo(edtf);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          公司预计于第四季推出产品           | 2022-36
          公司于第四季推出了产品             | 2021-36
          该平台原计划于10月上线             | 2021-10
          前三季營收達3億元                 | 2021-01/2021-09
          2022年起分三年增加2000个宿位       | 2022/2024
          """)
  void whatIsToComeIsNotOver(String text, String edtf) {
    assertThat(find(text)).extracting(DateMention::edtf).containsExactly(edtf);
  }

  @Test
  void twoReadingsThatBothFitHaveNoValue() {
    DateMention mention = find("A notice of 03/04/2021 was reported.").getFirst();

    assertThat(mention.edtf()).isNull();
    assertThat(mention.ambiguous()).isTrue();
  }

  @Test
  void maskedDatesAreNotRead() {
    Passage passage = Passage.of("《行动计划（2020年）》到2022年", DAY).masked(List.of(new Span(0, 13)));

    assertThat(DateFinder.find(passage)).extracting(d -> d.quote().text()).containsExactly("2022年");
  }

  private static List<DateMention> find(String text) {
    return DateFinder.find(Passage.of(text, DAY));
  }
}
