package org.policywatch.extract.date;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A day of a year without the year.
 *
 * @param month 1 to 12
 * @param day 1 to 30; 0 for the whole month
 * @param leap in the leap month of that number
 * @param isLunar in the Chinese calendar
 */
record CalendarDay(int month, int day, boolean leap, boolean isLunar) {
  static CalendarDay lunar(int month, int day) {
    return new CalendarDay(month, day, false, true);
  }

  static CalendarDay solar(int month, int day) {
    return new CalendarDay(month, day, false, false);
  }

  /** The Gregorian day in the lunar year that starts in {@code year}; null when it has none. */
  @Nullable LocalDate in(int year) {
    if (!isLunar) {
      return LocalDate.of(year, month, day);
    }
    int start = Math.max(1, day);
    ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
    calendar.clear();
    calendar.set(ChineseCalendar.EXTENDED_YEAR, year + 2637);
    calendar.set(ChineseCalendar.MONTH, month - 1);
    calendar.set(ChineseCalendar.IS_LEAP_MONTH, leap ? 1 : 0);
    calendar.set(ChineseCalendar.DAY_OF_MONTH, 1);
    calendar.getTimeInMillis();
    int length = calendar.getActualMaximum(ChineseCalendar.DAY_OF_MONTH);
    boolean otherMonth =
        calendar.get(ChineseCalendar.MONTH) != month - 1
            || calendar.get(ChineseCalendar.IS_LEAP_MONTH) != (leap ? 1 : 0);
    if (otherMonth || start > length && start != 30) {
      return null;
    }
    calendar.set(ChineseCalendar.DAY_OF_MONTH, Math.min(start, length));
    return LocalDate.ofInstant(
        Instant.ofEpochMilli(calendar.getTimeInMillis()), ZoneOffset.ofHours(8));
  }

  /** The one nearest to the reference day to the side that the anchor leans to. */
  @Nullable LocalDate leaning(Anchor anchor) {
    LocalDate best = null;
    int now = anchor.reference().getYear();
    for (int year = now - 1; year <= now + 1; year++) {
      LocalDate found = in(year);
      if (found == null
          || anchor.lean() == Lean.PAST && found.isAfter(anchor.reference())
          || anchor.lean() == Lean.FUTURE && found.isBefore(anchor.reference())) {
        continue;
      }
      if (best == null || distance(found, anchor) < distance(best, anchor)) {
        best = found;
      }
    }
    return best;
  }

  private static long distance(LocalDate day, Anchor anchor) {
    return Math.abs(day.toEpochDay() - anchor.reference().toEpochDay());
  }
}
