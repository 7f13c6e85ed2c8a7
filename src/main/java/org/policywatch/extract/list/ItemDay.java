package org.policywatch.extract.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.UrlDay;
import org.policywatch.extract.page.WrittenTimes;
import org.policywatch.model.PageTime;

/**
 * The day of a list's entry: full, as day and month in two boxes, without a year, or in its
 * address.
 */
final class ItemDay {
  private static final Pattern DAY_THEN_MONTH =
      Pattern.compile(
          "(?<!\\d)(?<day>3[01]|[12]\\d|0?[1-9])(?:(?<=\\d\\d)|\\s{1,3}|日)\\s{0,3}(?<year>(?:19|20)\\d\\d)[-/.年]\\s?(?<m>1[0-2]|0?[1-9])(?![-/.\\d])");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<![\\d年.-])(?<m>1[0-2]|0?[1-9])[-/.月](?<day>3[01]|[12]\\d|0?[1-9])日?(?![\\d-])");
  private static final Pattern MONTH_THEN_DAY =
      Pattern.compile(
          "(?<year>(?:19|20)\\d\\d)[-/.年]\\s?(?<m>1[0-2]|0?[1-9])月?\\s{1,3}(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)");

  /** 113/07/05: a year of the Republic, as lists of Taiwan give it. */
  private static final Pattern REPUBLIC =
      Pattern.compile(
          "(?<![\\d年./-])(?<year>1[01]\\d)[-/.年](?<m>1[0-2]|0?[1-9])[-/.月](?<day>3[01]|[12]\\d|0?[1-9])(?![\\d-])");

  /** The year before the first of the Republic. */
  private static final int FOUNDING = 1911;

  private ItemDay() {}

  /**
   * @param text what stands beside the entry
   * @param url its address
   * @param fetched no day is after it
   */
  static @Nullable PageTime of(String text, String url, LocalDate fetched) {
    return shown(text, url, fetched).or(() -> UrlDay.in(url)).orElse(null);
  }

  static Optional<PageTime> shown(String text, String url, LocalDate fetched) {
    String cut = text.length() > 300 ? text.substring(0, 300) : text;
    if (cut.chars().limit(300).noneMatch(c -> c >= '0' && c <= '9' || c == '月')) {
      return Optional.empty();
    }
    for (Pattern boxes : new Pattern[] {DAY_THEN_MONTH, MONTH_THEN_DAY}) {
      Matcher matcher = boxes.matcher(cut);
      if (matcher.find()) {
        return day(Integer.parseInt(matcher.group("year")), matcher);
      }
    }
    Optional<PageTime> full = WrittenTimes.first(cut);
    if (full.isPresent()) {
      return full.map(
          time -> time.iso().length() > 10 ? new PageTime(time.iso().substring(0, 10)) : time);
    }
    Matcher republic = REPUBLIC.matcher(cut);
    if (republic.find()) {
      return day(FOUNDING + Integer.parseInt(republic.group("year")), republic);
    }
    Matcher matcher = MONTH_DAY.matcher(cut);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Optional<Integer> year = UrlDay.year(url);
    if (year.isPresent()) {
      return day(year.get(), matcher);
    }
    Optional<PageTime> thisYear = day(fetched.getYear(), matcher);
    return thisYear.filter(time -> time.day().isAfter(fetched.plusDays(1))).isPresent()
        ? day(fetched.getYear() - 1, matcher)
        : thisYear;
  }

  private static Optional<PageTime> day(int year, Matcher matcher) {
    try {
      LocalDate date =
          LocalDate.of(
              year, Integer.parseInt(matcher.group("m")), Integer.parseInt(matcher.group("day")));
      return Optional.of(new PageTime(date.toString()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
