package org.policywatch.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Edtf;

/**
 * A year, or a part of one.
 *
 * @param part 1 to 12 for months, 21 to 24 for seasons, 33 to 36 for quarters, 40 and 41 for
 *     halves, 0 for the whole year
 * @param day of the month; 0 for none
 */
record Period(int year, int part, int day) {
  private static final Pattern POINT =
      Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?.{0,7}");

  /** The period of an EDTF point; null for intervals and durations. */
  static @Nullable Period of(@Nullable String edtf) {
    Matcher m = POINT.matcher(edtf == null || edtf.contains("/") ? "" : edtf);
    if (!m.matches()) {
      return null;
    }
    int part = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    Period period =
        new Period(
            Integer.parseInt(m.group(1)),
            part,
            m.group(3) == null ? 0 : Integer.parseInt(m.group(3)));
    return period.isReal() ? period : null;
  }

  static Period year(int year) {
    return new Period(year, 0, 0);
  }

  static Period month(int year, int month) {
    return new Period(year, month, 0);
  }

  static Period day(LocalDate day) {
    return new Period(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  boolean isReal() {
    boolean part =
        this.part >= 0 && this.part <= 12
            || this.part >= 21 && this.part <= 24
            || this.part >= 33 && this.part <= 36
            || isHalf();
    if (year < 1000 || year > 9999 || !part) {
      return false;
    }
    return day == 0
        || this.part > 0
            && this.part <= 12
            && day > 0
            && day <= YearMonth.of(year, this.part).lengthOfMonth();
  }

  private boolean isHalf() {
    return part == 40 || part == 41;
  }

  String edtf() {
    StringBuilder edtf = new StringBuilder(10);
    append(edtf, year, 1000);
    if (part != 0) {
      append(edtf.append('-'), part, 10);
    }
    if (part != 0 && day != 0) {
      append(edtf.append('-'), day, 10);
    }
    return edtf.toString();
  }

  /** The number with as many digits as {@code least} has, or more. */
  private static void append(StringBuilder edtf, int number, int least) {
    for (int digits = least; digits > 1 && number < digits; digits /= 10) {
      edtf.append('0');
    }
    edtf.append(number);
  }

  LocalDate first() {
    return Edtf.firstDay(year, part, day);
  }

  LocalDate last() {
    return Edtf.lastDay(year, part, day);
  }

  /** The period of the same length before this one. */
  Period previous() {
    if (part == 0) {
      return year(year - 1);
    }
    if (day > 0) {
      return day(first().minusDays(1));
    }
    if (part <= 12) {
      YearMonth month = YearMonth.of(year, part).minusMonths(1);
      return month(month.getYear(), month.getMonthValue());
    }
    LocalDate before = first().minusDays(1);
    if (part < 33) {
      return month(before.getYear(), before.getMonthValue());
    }
    int previous =
        isHalf() ? 40 + (before.getMonthValue() - 1) / 6 : 33 + (before.getMonthValue() - 1) / 3;
    return new Period(before.getYear(), previous, 0);
  }

  Period next() {
    if (part == 0) {
      return year(year + 1);
    }
    LocalDate after = last().plusDays(1);
    if (day > 0) {
      return day(after);
    }
    int next =
        part < 33
            ? after.getMonthValue()
            : isHalf()
                ? 40 + (after.getMonthValue() - 1) / 6
                : 33 + (after.getMonthValue() - 1) / 3;
    return new Period(after.getYear(), next, 0);
  }
}
