package org.policywatch.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Predicate;
import org.policywatch.alert.match.Watch;

/** When a watch is due. */
final class Slots {
  private Slots() {}

  /**
   * The last time the watch was due, now included. There is one on each of its days by the calendar
   * of the zone: where the clocks skip the hour it is that much later, where they repeat it, the
   * first one counts.
   */
  static Instant latest(Watch watch, ZoneId zone, Instant now) {
    return first(watch, zone, now, -1, slot -> !slot.isAfter(now));
  }

  /** The next time the watch is due, after now. */
  static Instant next(Watch watch, ZoneId zone, Instant now) {
    return first(watch, zone, now, 1, slot -> slot.isAfter(now));
  }

  /** The first that fits, from today on, day by day. */
  private static Instant first(
      Watch watch, ZoneId zone, Instant now, int step, Predicate<Instant> fits) {
    Watch.Times times = watch.times();
    LocalDate day = LocalDate.ofInstant(now, zone);
    while (true) {
      Instant slot = ZonedDateTime.of(day, times.at(), zone).toInstant();
      if (times.holidays().goesOut(times.days(), day) && fits.test(slot)) {
        return slot;
      }
      day = day.plusDays(step);
    }
  }
}
