package org.policywatch.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Weeks, months and weekdays around the reference day. */
final class Days {
  private Days() {}

  /** The week, Monday to Sunday, that lies {@code weeks} from that of the day. */
  static String week(LocalDate day, int weeks) {
    LocalDate monday =
        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
    return monday + "/" + monday.plusDays(6);
  }

  static String month(LocalDate day, int months) {
    YearMonth month = YearMonth.from(day).plusMonths(months);
    return Period.month(month.getYear(), month.getMonthValue()).edtf();
  }

  static Period quarter(LocalDate day, int quarters) {
    LocalDate there = day.plusMonths(3L * quarters);
    return new Period(there.getYear(), 33 + (there.getMonthValue() - 1) / 3, 0);
  }

  /** That weekday, on or before the day, or on or after it. */
  static LocalDate weekday(LocalDate day, int number, Lean lean) {
    DayOfWeek weekday = DayOfWeek.of(number);
    return day.with(
        lean == Lean.FUTURE
            ? TemporalAdjusters.nextOrSame(weekday)
            : TemporalAdjusters.previousOrSame(weekday));
  }

  /** That weekday of the week that lies {@code weeks} away. */
  static LocalDate weekdayOf(LocalDate day, int weeks, int number) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(weeks)
        .plusDays(number - 1L);
  }
}
