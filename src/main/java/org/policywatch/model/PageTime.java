package org.policywatch.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A point in time as exact as a page gives it: ISO 8601, from a year ({@code 2020}) to a time with
 * offset ({@code 2020-07-08T23:40+08:00}). A time without offset is China time.
 *
 * @param iso the ISO 8601 text
 */
public record PageTime(String iso) implements Comparable<PageTime> {
  public PageTime {
    firstDay(iso);
  }

  /** The day; the first one when only a month or a year is known. */
  public LocalDate day() {
    return firstDay(iso);
  }

  private static LocalDate firstDay(String iso) {
    String date = iso.length() > 10 ? iso.substring(0, 10) : iso;
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  @Override
  public int compareTo(PageTime other) {
    return iso.compareTo(other.iso);
  }

  @Override
  public String toString() {
    return iso;
  }
}
