package org.policywatch.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.policywatch.alert.match.Watch;

/** When a watch is due. */
final class Slots {
  private Slots() {}

  private static boolean isDay(Watch.Times times, LocalDate day) {
    return times.holidays().goesOut(times.days(), day);
  }

  /**
   * The last time the watch was due, now included. There is one on each of its days by the calendar
   * of the zone: where the clocks skip the hour it is that much later, where they repeat it, the
   * first one counts.
   */
  static Instant latest(Watch watch, ZoneId zone, Instant now) {
    LocalDate day = LocalDate.ofInstant(now, zone);
    while (true) {
      Instant slot = ZonedDateTime.of(day, watch.times().at(), zone).toInstant();
      if (isDay(watch.times(), day) && !slot.isAfter(now)) {
        return slot;
      }
      day = day.minusDays(1);
    }
  }

  /** The next time the watch is due, after now. */
  static Instant next(Watch watch, ZoneId zone, Instant now) {
    LocalDate day = LocalDate.ofInstant(now, zone);
    while (true) {
      Instant slot = ZonedDateTime.of(day, watch.times().at(), zone).toInstant();
      if (isDay(watch.times(), day) && slot.isAfter(now)) {
        return slot;
      }
      day = day.plusDays(1);
    }
  }
}
