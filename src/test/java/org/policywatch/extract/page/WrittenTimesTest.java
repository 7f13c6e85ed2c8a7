package org.policywatch.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        "2/26/2015 7:11 AM PST | 2015-02-26T07:11-08:00",
        "March 12 , 2019 | 2019-03-12",
        "12th of March, 2019 | 2019-03-12",
        "12.März 2019 | 2019-03-12",
        "12. Maerz 2019 | 2019-03-12",
        "12. Jänner 2019 | 2019-01-12",
        "dinsdag 12 maart 2019 | 2019-03-12",
        "12 października 2019 | 2019-10-12",
        "12. března 2019 | 2019-03-12",
        "12. června 2019 | 2019-06-12",
        "12. července 2019 | 2019-07-12",
        "2019. május 12. | 2019-05-12",
        "Tue Mar 12 08:15:00 2019 | 2019-03-12",
        "12 qershor 2019 | 2019-06-12",
        "12 Sentyabr 2019 | 2019-09-12",
        "12 ақпан 2019 | 2019-02-12",
        "12 студзеня 2019 | 2019-01-12",
        "12 Մարտ 2019 | 2019-03-12",
        "12 მარტი, 2019 | 2019-03-12",
        "12 أغسطس 2019 | 2019-08-12",
        "12 بتاريخ 2019، 12 مئی 2019 | 2019-05-12",
        "12 במרץ 2019 | 2019-03-12",
        "12 मई 2019 | 2019-05-12",
        "12 दिसंबर 2019 | 2019-12-12",
        "2019. ápr. 12. | 2019-04-12",
        "12. marraskuuta 2019 | 2019-11-12",
        "12. kesäkuuta 2019 | 2019-06-12",
        "12 ianuarie 2019 | 2019-01-12",
        "12. ožujka 2019. | 2019-03-12",
        "12 KASIM 2019 | 2019-11-12",
        "12 λιστα 2019, 13 Μαΐου 2019 | 2019-05-13",
        "2019 m. kovo 12 d. | 2019-03-12",
        "ngày 12 tháng 3 năm 2019 | 2019-03-12",
        "12 Tháng 12, 2019 | 2019-12-12",
        "12 de marzo do 2019 | 2019-03-12",
        "A. WriterMar 12, 2019 | 2019-03-12",
        "25/12/2019 | 2019-12-25"
      })
  void daysAreReadAsPeopleWriteThem(String text, String iso) {
    assertThat(WrittenTimes.first(text)).map(PageTime::iso).contains(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, a.example, 2020-04-03",
    "en-US, a.example, 2020-03-04",
    "en, a.example.au, 2020-04-03",
    "en-US, a.example.fr, 2020-04-03",
    "en-CA, a.example.ca, 2020-03-04",
    "'', a.example.de, 2020-04-03",
    "de, a.example, 2020-04-03"
  })
  void orderOfDayAndMonthIsThePages(String language, String host, String iso) {
    assertThat(WrittenTimes.first("Posted 03/04/2020", DayOrder.of(language, host)))
        .map(PageTime::iso)
        .contains(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "20190312T08:15:30Z, 2019-03-12T08:15:30Z",
    "20190312T081530+0100, 2019-03-12T08:15:30+01:00",
    "20190312T0815, 2019-03-12T08:15",
    "20190312, 2019-03-12",
    "20190312081530, 2019-03-12"
  })
  void machinesWriteDaysWithoutStrokes(String value, String iso) {
    assertThat(WrittenTimes.value(value)).map(PageTime::iso).contains(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "de, 12.03.19, 2019-03-12",
    "de, 8.5.12, 2012-05-08",
    "de, 12. Mrz. 19 von Anna, 2019-03-12",
    "en, Tuesday 12 Mar '19, 2019-03-12",
    "fr, le 12/03/19 à 8h, 2019-03-12",
    "en-US, 3/12/19, 2019-03-12",
    "en-US, 03-12-2019, 2019-03-12",
    "en-US, 25/12/2019, 2019-12-25"
  })
  void shortYearsAreReadWhereTheOrderIsKnown(String language, String text, String iso) {
    DayOrder order = DayOrder.of(language, "a.example");

    assertThat(WrittenTimes.first(text, order)).map(PageTime::iso).contains(iso);
    assertThat(WrittenTimes.first("12.03.19")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 March 19:30", "12 March 19 ferries", "1 of 2 in 3", "Nr. 8.5.1"})
  void numbersBesideAMonthAreNotAllYears(String text) {
    assertThat(WrittenTimes.first(text, DayOrder.DAY_FIRST)).isEmpty();
  }

  @Test
  void everyDayOfALineStandsBetweenItsWords() {
    List<WrittenTimes.Written> days =
        WrittenTimes.all("Updated 5 April 2019, published 12 March 2019 by us", DayOrder.UNKNOWN);

    assertThat(days)
        .containsExactly(
            new WrittenTimes.Written(new PageTime("2019-04-05"), "Updated ", ", published "),
            new WrittenTimes.Written(new PageTime("2019-03-12"), ", published ", " by us"));
  }

  @ParameterizedTest
  @CsvSource({
    "03/04/2020",
    "1985-07-08",
    "2020-13-45",
    "version 10.2.2020.1",
    "the 8 sets 20",
    "123.04.20201",
    "market 12, 2019",
    "12 boats 2019"
  })
  void doubtfulAndImpossibleDaysAreNone(String text) {
    assertThat(WrittenTimes.first(text)).isEmpty();
  }
}
