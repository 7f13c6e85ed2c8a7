package org.policywatch.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.model.PageTime;

class WrittenTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020年7月8日 10时26分 | 2020-07-08T10:26",
        "2007-08-20-23:59:59 | 2007-08-20T23:59:59",
        "二〇二〇年七月八日 | 2020-07-08",
        "民國109年7月8日 | 2020-07-08",
        "July 8, 2020 at 11:40 pm UTC | 2020-07-08T23:40Z",
        "Sept. 8, 2020 | 2020-09-08",
        "8. Juli 2020 | 2020-07-08",
        "12. März 2020 | 2020-03-12",
        "le 1er août 2020 | 2020-08-01",
        "23 de diciembre de 2020 | 2020-12-23",
        "7 февраля 2020 | 2020-02-07",
        "28 Ağustos 2020 | 2020-08-28",
        "2020. 8. 27 | 2020-08-27",
        "2020년 8월 27일 | 2020-08-27",
        "23.12.2020 | 2020-12-23",
        "23/12/2020 | 2020-12-23",
        "12/23/2020 | 2020-12-23",
        "2/26/2015 7:11 AM PST | 2015-02-26T07:11-08:00"
      })
  void daysAreReadAsPeopleWriteThem(String text, String iso) {
    assertThat(WrittenTimes.first(text)).map(PageTime::iso).contains(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, a.example, 2020-04-03",
    "en-US, a.example, 2020-03-04",
    "en, a.example.au, 2020-04-03"
  })
  void orderOfDayAndMonthIsThePages(String language, String host, String iso) {
    assertThat(WrittenTimes.first("Posted 03/04/2020", DayOrder.of(language, host)))
        .map(PageTime::iso)
        .contains(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "03/04/2020",
    "1985-07-08",
    "2020-13-45",
    "version 10.2.2020.1",
    "the 8 sets 20",
    "123.04.20201"
  })
  void doubtfulAndImpossibleDaysAreNone(String text) {
    assertThat(WrittenTimes.first(text)).isEmpty();
  }
}
