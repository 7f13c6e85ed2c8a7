package org.policywatch.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
  private static final Set<DayOfWeek> WORKING = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  @ParameterizedTest
  @CsvSource({
    "2026-02-13, true", // Friday
    "2026-02-14, true", // Saturday, worked
    "2026-02-16, false", // Monday, Spring Festival
    "2026-02-23, false",
    "2026-02-24, true",
    "2026-02-28, true", // Saturday, worked
    "2026-03-01, false", // Sunday
    "2026-09-20, true",
    "2026-10-07, false",
    "2025-10-08, false",
    "2025-01-26, true",
    "2030-10-01, true" // not announced yet
  })
  void workingDaysAreThoseOfTheNotices(LocalDate day, boolean goesOut) {
    assertThat(Holidays.CHINA.goesOut(WORKING, day)).isEqualTo(goesOut);
  }

  @Test
  void aSundayWatchIsNotMovedToAWorkedSaturday() {
    Set<DayOfWeek> sunday = Set.of(DayOfWeek.SUNDAY);
    assertThat(Holidays.CHINA.goesOut(sunday, LocalDate.of(2026, 2, 14))).isFalse();
    assertThat(Holidays.CHINA.goesOut(sunday, LocalDate.of(2026, 3, 1))).isTrue();
  }
}
