package org.policywatch.source;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * A part of the day, e.g. the night when a site has few readers.
 *
 * @param from when it begins
 * @param to when it is over, on the next day when that is not after {@code from}; the same as
 *     {@code from} for the whole day
 * @param zone whose clock
 */
public record Hours(LocalTime from, LocalTime to, ZoneId zone) {
  /** The whole day. */
  public static final Hours ALL = new Hours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, ZoneOffset.UTC);

  public boolean holds(Instant time) {
    LocalTime clock = time.atZone(zone).toLocalTime();
    if (from.isBefore(to)) {
      return !clock.isBefore(from) && clock.isBefore(to);
    }
    return from.equals(to) || !clock.isBefore(from) || clock.isBefore(to);
  }

  /** How long until it begins; nothing when it has begun. */
  public Duration until(Instant time) {
    if (holds(time)) {
      return Duration.ZERO;
    }
    ZonedDateTime now = time.atZone(zone);
    ZonedDateTime begin = now.with(from);
    return Duration.between(now, begin.isBefore(now) ? now.plusDays(1).with(from) : begin);
  }

  @Override
  public String toString() {
    return from + "-" + to;
  }
}
