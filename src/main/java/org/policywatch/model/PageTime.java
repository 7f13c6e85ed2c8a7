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
    if (isFullDay(date)) { // many times faster than the parser, which is for what is wrong
      return LocalDate.of(
          Integer.parseInt(date, 0, 4, 10),
          Integer.parseInt(date, 5, 7, 10),
          Integer.parseInt(date, 8, 10, 10));
    }
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static boolean isFullDay(String date) {
    for (int i = 0; i < date.length(); i++) {
      char c = date.charAt(i);
      if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return date.length() == 10;
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
