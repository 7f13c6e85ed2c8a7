package org.policywatch.alert.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  void aFileOfTheReaderAddsToWhatIsKnown(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("mine.txt"),
            "# ours\r\n\r\n2027-01-01..2027-01-03 off New Year\r\n 2027-01-09 work\r\n");

    Holidays holidays = Holidays.CHINA.and(Holidays.read(file));

    assertThat(holidays.goesOut(WORKING, LocalDate.of(2027, 1, 1))).isFalse();
    assertThat(holidays.goesOut(WORKING, LocalDate.of(2027, 1, 4))).isTrue();
    assertThat(holidays.goesOut(WORKING, LocalDate.of(2027, 1, 9))).isTrue();
    assertThat(holidays.goesOut(WORKING, LocalDate.of(2026, 2, 16))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-01-01",
        "2027-01-01 free",
        "2027-02-30 off",
        "2027-01-03..2027-01-01 off",
        "2027-01-01..9999-12-31 off",
        "1.1.2027 off",
      })
  void aLineThatIsNoneIsNamed(String line, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.txt"), "2027-01-01 off\n" + line + "\n");

    assertThatThrownBy(() -> Holidays.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("line 2, '" + line + "'");
  }

  @Test
  void aSundayWatchIsNotMovedToAWorkedSaturday() {
    Set<DayOfWeek> sunday = Set.of(DayOfWeek.SUNDAY);
    assertThat(Holidays.CHINA.goesOut(sunday, LocalDate.of(2026, 2, 14))).isFalse();
    assertThat(Holidays.CHINA.goesOut(sunday, LocalDate.of(2026, 3, 1))).isTrue();
  }
}
