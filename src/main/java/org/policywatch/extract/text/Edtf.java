package org.policywatch.extract.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The days that an EDTF expression (ISO 8601-2) covers: years, months, quarters (33 to 36),
 * semesters (40, 41), seasons (21 to 24), days, times, each with {@code ~} or {@code ?}, and
 * intervals of them.
 */
public final class Edtf {
  private Edtf() {}

  /**
   * The last day that counts: 2022 gives December 31, {@code 2020/2022} too, {@code ../2024} gives
   * 2024-12-31. Null for durations, open ends and what is no EDTF.
   */
  public static @Nullable LocalDate lastDay(@Nullable String edtf) {
    return edtf == null ? null : point(edtf.substring(edtf.lastIndexOf('/') + 1), true);
  }

  /** The first day that counts; null for durations, open starts and what is no EDTF. */
  public static @Nullable LocalDate firstDay(@Nullable String edtf) {
    if (edtf == null) {
      return null;
    }
    int slash = edtf.indexOf('/');
    return point(slash < 0 ? edtf : edtf.substring(0, slash), false);
  }

  /**
   * The first day of a year or of a part of one.
   *
   * @param part a month, season, quarter or half; 0 for the whole year
   * @param day of the month; 0 for all
   * @throws DateTimeException when there is no such period
   */
  public static LocalDate firstDay(int year, int part, int day) {
    if (part == 0) {
      return LocalDate.of(year, 1, 1);
    }
    return LocalDate.of(year, day > 0 ? part : firstMonth(part), Math.max(day, 1));
  }

  /** The last day of it, as {@link #firstDay(int, int, int)} has the first. */
  public static LocalDate lastDay(int year, int part, int day) {
    if (part == 0) {
      return LocalDate.of(year, 12, 31);
    }
    return day > 0
        ? LocalDate.of(year, part, day)
        : YearMonth.of(year, lastMonth(part)).atEndOfMonth();
  }

  private static @Nullable LocalDate point(String text, boolean last) {
    int end = text.length();
    end -= end > 0 && "~?%".indexOf(text.charAt(end - 1)) >= 0 ? 1 : 0;
    boolean hasPart = end > 4;
    boolean hasDay = end > 7;
    boolean known = end == 4 || end == 7 || end == 10 || isTime(text, 10, end);
    int year = known ? number(text, 0, 4) : -1;
    int part = known && hasPart ? number(text.charAt(4) == '-' ? text : "", 5, 7) : 0;
    int day = known && hasDay ? number(text.charAt(7) == '-' ? text : "", 8, 10) : 0;
    if (year < 0 || hasPart && part < 1 || hasDay && day < 1) {
      return null;
    }
    try {
      return last ? lastDay(year, part, day) : firstDay(year, part, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The digits there as a number; -1 when they are none. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  /** T and two to eight digits and colons. */
  private static boolean isTime(String text, int from, int to) {
    boolean time = to > from + 2 && to < from + 10 && text.charAt(from) == 'T';
    for (int i = from + 1; time && i < to; i++) {
      time = text.charAt(i) >= '0' && text.charAt(i) <= ':';
    }
    return time;
  }

  private static int firstMonth(int part) {
    return switch (part) {
      case 21, 22, 23, 24 -> 3 * (part - 20);
      case 33, 34, 35, 36 -> 3 * (part - 33) + 1;
      case 40, 41 -> 6 * (part - 40) + 1;
      default -> part;
    };
  }

  private static int lastMonth(int part) {
    return switch (part) {
      case 21, 22, 23 -> firstMonth(part) + 2;
      case 33, 34, 35, 36 -> firstMonth(part) + 2;
      case 40, 41 -> firstMonth(part) + 5;
      case 24 -> 12;
      default -> part;
    };
  }
}
