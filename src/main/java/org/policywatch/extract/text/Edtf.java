package org.policywatch.extract.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that an EDTF expression (ISO 8601-2) covers: years, months, quarters (33 to 36),
 * semesters (40, 41), seasons (21 to 24), days, times, each with {@code ~} or {@code ?}, and
 * intervals of them.
 */
public final class Edtf {
  private static final Pattern POINT =
      Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T[0-9:]{2,8})?)?)?[~?%]?");

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

  private static @Nullable LocalDate point(String text, boolean last) {
    Matcher m = POINT.matcher(text);
    if (!m.matches()) {
      return null;
    }
    try {
      int year = Integer.parseInt(m.group(1));
      if (m.group(2) == null) {
        return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
      }
      int part = Integer.parseInt(m.group(2));
      if (m.group(3) != null) {
        return LocalDate.of(year, part, Integer.parseInt(m.group(3)));
      }
      YearMonth month = YearMonth.of(year, last ? lastMonth(part) : firstMonth(part));
      return last ? month.atEndOfMonth() : month.atDay(1);
    } catch (DateTimeException e) {
      return null;
    }
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
