package org.policywatch.config;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.policywatch.text.Nearest;

/**
 * Times of day, days of the week and time zones as the files write them; {@link
 * IllegalArgumentException} when a text is none, with a message that helps or null.
 */
final class Times {
  private static final Map<String, DayOfWeek> DAYS =
      Arrays.stream(DayOfWeek.values())
          .collect(
              Collectors.toMap(
                  day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT), day -> day));

  private Times() {}

  /** 08:00. */
  static LocalTime time(String text) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException((String) null);
    }
  }

  /** 22:00-06:00: begin and end. */
  static LocalTime[] hours(String text) {
    if (text.length() != 11 || text.charAt(5) != '-') {
      throw new IllegalArgumentException();
    }
    return new LocalTime[] {time(text.substring(0, 5)), time(text.substring(6))};
  }

  /** mon, or mon-fri, also over the end of a week. */
  static Set<DayOfWeek> weekdays(String text) {
    int dash = text.indexOf('-');
    DayOfWeek first = DAYS.get(dash < 0 ? text : text.substring(0, dash));
    DayOfWeek last = dash < 0 ? first : DAYS.get(text.substring(dash + 1));
    if (first == null || last == null) {
      throw new IllegalArgumentException();
    }
    Set<DayOfWeek> days = EnumSet.of(last);
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      days.add(day);
    }
    return days;
  }

  static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          Nearest.to(text, ZoneId.getAvailableZoneIds())
              .map(near -> "did you mean '" + near + "'?")
              .orElse(null));
    }
  }
}
