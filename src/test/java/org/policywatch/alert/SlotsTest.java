package org.policywatch.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policywatch.alert.match.Watch;

class SlotsTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void theLastSlotIsTodaysOrYesterdays() {
    assertThat(latest("08:00", World.CHINA, "2026-03-02T00:00:00Z"))
        .isEqualTo("2026-03-02T00:00:00Z");
    assertThat(latest("08:00", World.CHINA, "2026-03-01T23:59:59Z"))
        .isEqualTo("2026-03-01T00:00:00Z");
  }

  @Test
  void whereTheClocksSkipTheHourItIsLater() {
    assertThat(latest("02:30", BERLIN, "2026-03-29T12:00:00Z")).isEqualTo("2026-03-29T01:30:00Z");
  }

  @Test
  void whereTheClocksRepeatTheHourItIsTheFirst() {
    assertThat(latest("02:30", BERLIN, "2026-10-25T12:00:00Z")).isEqualTo("2026-10-25T00:30:00Z");
    assertThat(latest("02:30", BERLIN, "2026-10-25T01:30:00Z")).isEqualTo("2026-10-25T00:30:00Z");
  }

  @Test
  void daysOffAreSkipped() {
    Watch friday =
        new Watch(
            "w", "x", List.of("feed"), LocalTime.NOON, Set.of(DayOfWeek.FRIDAY), Watch.Language.ZH);
    assertThat(Slots.latest(friday, BERLIN, Instant.parse("2026-03-04T12:00:00Z")))
        .isEqualTo("2026-02-27T11:00:00Z");
    assertThat(Slots.next(friday, BERLIN, Instant.parse("2026-03-04T12:00:00Z")))
        .isEqualTo("2026-03-06T11:00:00Z");
  }

  private static Instant latest(String at, ZoneId zone, String now) {
    Watch watch = new Watch("w", "x", List.of("feed"), LocalTime.parse(at));
    return Slots.latest(watch, zone, Instant.parse(now));
  }
}
