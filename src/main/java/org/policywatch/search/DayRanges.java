package org.policywatch.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.policywatch.search.Filters.Days;

/**
 * Reads stretches of days as people write them: {@code 2020}, {@code 2020-01..2020-06}, {@code
 * 2020..}, {@code <2023}, {@code >=2020-03-05}, {@code 7d}.
 */
final class DayRanges {
  private DayRanges() {}

  /** The days, or empty when {@code written} is none of the forms. */
  static Optional<Days> parse(String written, LocalDate today) {
    try {
      return Optional.of(read(written, today));
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static Days read(String written, LocalDate today) {
    int dots = written.indexOf("..");
    if (dots >= 0) {
      String from = written.substring(0, dots);
      String to = written.substring(dots + 2);
      return new Days(
          from.isEmpty() ? null : read(from, today).first(),
          to.isEmpty() ? null : read(to, today).last());
    }
    if (written.startsWith("<=")) {
      return new Days(null, read(written.substring(2), today).last());
    }
    if (written.startsWith("<")) {
      return new Days(null, first(read(written.substring(1), today)).minusDays(1));
    }
    if (written.startsWith(">=")) {
      return new Days(read(written.substring(2), today).first(), null);
    }
    if (written.startsWith(">")) {
      return new Days(last(read(written.substring(1), today)).plusDays(1), null);
    }
    return moment(written.startsWith("=") ? written.substring(1) : written, today);
  }

  private static Days moment(String written, LocalDate today) {
    return switch (written.length()) {
      case 10 -> new Days(LocalDate.parse(written), LocalDate.parse(written));
      case 7 -> {
        YearMonth month = YearMonth.parse(written);
        yield new Days(month.atDay(1), month.atEndOfMonth());
      }
      default -> {
        if (written.length() == 4 && Character.isDigit(written.charAt(3))) {
          Year year = Year.parse(written);
          yield new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
        }
        yield new Days(today.minus(period(written)), today);
      }
    };
  }

  /** {@code 7d}, {@code 2w}, {@code 3m}, {@code 1y}; {@code today} is {@code 0d}. */
  private static Period period(String written) {
    if (written.equals("today")) {
      return Period.ZERO;
    }
    if (written.length() < 2 || written.length() > 5) {
      throw new DateTimeException(written);
    }
    try {
      int number = Integer.parseInt(written, 0, written.length() - 1, 10);
      return switch (written.charAt(written.length() - 1)) {
        case 'd' -> Period.ofDays(number);
        case 'w' -> Period.ofWeeks(number);
        case 'm' -> Period.ofMonths(number);
        case 'y' -> Period.ofYears(number);
        default -> throw new DateTimeException(written);
      };
    } catch (NumberFormatException e) {
      throw new DateTimeException(written, e);
    }
  }

  private static LocalDate first(Days days) {
    if (days.first() == null) {
      throw new DateTimeException("no first day");
    }
    return days.first();
  }

  private static LocalDate last(Days days) {
    if (days.last() == null) {
      throw new DateTimeException("no last day");
    }
    return days.last();
  }
}
