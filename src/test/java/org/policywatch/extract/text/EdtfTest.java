package org.policywatch.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  @ParameterizedTest
  @CsvSource({
    "2022,2022-01-01,2022-12-31", "2022-12,2022-12-01,2022-12-31", "2024-02,2024-02-01,2024-02-29",
    "2022-33,2022-01-01,2022-03-31", "2024-36,2024-10-01,2024-12-31",
        "2021-40,2021-01-01,2021-06-30",
    "2021-41,2021-07-01,2021-12-31", "2023-06~,2023-06-01,2023-06-30",
        "2020-07-13/2022-07-13,2020-07-13,2022-07-13",
    "2016/2020,2016-01-01,2020-12-31", "2022-01-05T09,2022-01-05,2022-01-05"
  })
  void boundsAreTheFirstAndLastDay(String edtf, LocalDate first, LocalDate last) {
    assertThat(Edtf.firstDay(edtf)).isEqualTo(first);
    assertThat(Edtf.lastDay(edtf)).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P3Y",
        "2022-13",
        "2022-02-30",
        "",
        "/",
        "2022/..",
        "soon",
        "2022-42",
        "2022-00",
        "2022-05-00",
        "2022-05-01T",
        "2022-05-01T9",
        "2022-05-01 09",
        "2022/",
        "202",
        "20223",
        "2022-5",
        "2022.05",
        "2022~~",
        "~"
      })
  void whatHasNoLastDayHasNone(String edtf) {
    assertThat(Edtf.lastDay(edtf)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../2024"})
  void openStartsHaveALastDay(String edtf) {
    assertThat(Edtf.firstDay(edtf)).isNull();
    assertThat(Edtf.lastDay(edtf)).isEqualTo("2024-12-31");
  }
}
