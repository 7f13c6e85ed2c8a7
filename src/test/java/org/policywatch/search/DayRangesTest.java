package org.policywatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayRangesTest {
  private static final LocalDate TODAY = LocalDate.parse("2022-03-15");

  @ParameterizedTest
  @CsvSource({
    "2020, 2020-01-01, 2020-12-31",
    "2020-02, 2020-02-01, 2020-02-29",
    "2020-07-13, 2020-07-13, 2020-07-13",
    "2020-01..2020-06, 2020-01-01, 2020-06-30",
    "2020.., 2020-01-01,",
    "..2020, , 2020-12-31",
    "<2023, , 2022-12-31",
    "<=2023, , 2023-12-31",
    ">2020-02, 2020-03-01,",
    ">=2020-02, 2020-02-01,",
    "=2021, 2021-01-01, 2021-12-31",
    "7d, 2022-03-08, 2022-03-15",
    "2w, 2022-03-01, 2022-03-15",
    "1y, 2021-03-15, 2022-03-15",
    "today, 2022-03-15, 2022-03-15"
  })
  void stretchIsRead(String written, LocalDate first, LocalDate last) {
    assertThat(DayRanges.parse(written, TODAY)).contains(new Filters.Days(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2020-13",
        "2020-02-30",
        "20",
        "<",
        "..<",
        "<<2020",
        "99999d",
        "d",
        "-1d x"
      })
  void otherTextIsNoStretch(String written) {
    assertThat(DayRanges.parse(written, TODAY).filter(days -> !days.isAny())).isEmpty();
  }
}
