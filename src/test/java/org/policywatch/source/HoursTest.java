package org.policywatch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {
  @ParameterizedTest
  @CsvSource({
    "22:00, 06:00, 21:59, 1",
    "22:00, 06:00, 22:00, 0",
    "22:00, 06:00, 05:59, 0",
    "22:00, 06:00, 06:00, 960",
    "01:00, 05:00, 00:30, 30",
    "01:00, 05:00, 04:59, 0",
    "01:00, 05:00, 05:00, 1200",
    "00:00, 00:00, 13:00, 0",
  })
  void untilTheyBegin(LocalTime from, LocalTime to, LocalTime now, long minutes) {
    ZoneId zone = ZoneId.of("Asia/Shanghai");
    Hours hours = new Hours(from, to, zone);
    Instant time = Instant.parse("2026-11-23T00:00:00Z").atZone(zone).with(now).toInstant();

    assertThat(hours.until(time)).isEqualTo(Duration.ofMinutes(minutes));
    assertThat(hours.holds(time)).isEqualTo(minutes == 0);
  }

  @Test
  void anHourThatTheClocksSkippedTodayIsThereAgainTomorrow() {
    ZoneId zone = ZoneId.of("America/New_York");
    Hours hours = new Hours(LocalTime.of(2, 30), LocalTime.of(5, 0), zone);
    Instant afterTheGap = LocalDateTime.parse("2026-03-08T06:00").atZone(zone).toInstant();

    assertThat(hours.until(afterTheGap)).isEqualTo(Duration.ofMinutes(20 * 60 + 30));
  }
}
