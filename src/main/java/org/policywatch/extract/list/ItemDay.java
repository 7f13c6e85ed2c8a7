package org.policywatch.extract.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.DayLabels;
import org.policywatch.extract.page.DayOrder;
import org.policywatch.extract.page.UrlDay;
import org.policywatch.extract.page.WrittenTimes;
import org.policywatch.model.PageTime;

/**
 * The day of a list's entry: full, with its parts in several boxes, of the Republic, or without a
 * year.
 */
final class ItemDay {
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
  private static final String MONTH = "(?<m>1[0-2]|0?[1-9])";
  private static final String DAY = "(?<day>3[01]|[12]\\d|0?[1-9])";

  /** Where two boxes meet: nothing parts numbers that have two digits. */
  private static final String SEAM = "(?:(?<=\\d\\d)|\\s{1,3})\\s{0,3}";

  /** Day, month and year in boxes of their own, in their orders. */
  private static final List<Pattern> IN_BOXES =
      List.of(
          Pattern.compile(
              "(?<!\\d)"
                  + DAY
                  + "日?"
                  + SEAM
                  + "/?\\s?"
                  + YEAR
                  + "[-/.年]\\s?"
                  + MONTH
                  + "(?![-/.\\d]|月\\s?\\d)"),
          Pattern.compile(
              YEAR
                  + "[-/.年]\\s?"
                  + MONTH
                  + "(?:月|(?=\\s)|(?<=\\d\\d))\\s{0,3}(?<!月)"
                  + DAY
                  + "(?![\\d:])(?!\\s?[-/.年])"),
          Pattern.compile(
              "(?<![\\d年.:/-])" + MONTH + "[-/.月]" + DAY + "日?" + SEAM + YEAR + "(?![-/.\\d])"),
          Pattern.compile("(?<!\\d)" + DAY + SEAM + MONTH + "月\\s{0,3}" + YEAR + "(?!\\d)"));

  /** 113/07/05: a year of the Republic, as lists of Taiwan give it. */
  private static final Pattern REPUBLIC =
      Pattern.compile(
          "(?<![\\d年./-])(?<year>1[01]\\d)[-/.年]" + MONTH + "[-/.月]" + DAY + "(?![\\d-])");

  private static final Pattern MONTH_DAY =
      Pattern.compile("(?<![\\d年.-])" + MONTH + "[-/.月]" + DAY + "日?(?![\\d-])");

  /** Jun 12, 12 June. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:(?<m>\\p{Lu}\\p{L}{2,8})\\.? (?<day>\\d{1,2})|(?<day2>\\d{1,2}) (?<m2>\\p{Lu}\\p{L}{2,8}))(?![\\p{L}\\d:])");

  private static final Pattern YEAR_ALONE = Pattern.compile("\\D{0,2}" + YEAR + "\\s?年?\\D{0,2}");

  /** The year before the first of the Republic. */
  private static final int FOUNDING = 1911;

  /** A number in a box in front of a day. */
  private static final Pattern GLUED =
      Pattern.compile("(?<![\\d./-])\\d{1,2}(?=(?:19|20)\\d\\d[-/.年])");

  private static final int LONGEST = 300;

  /** A line with a day is of that day when it says little else: which day of the week it is. */
  private static final int LITTLE = 12;

  private ItemDay() {}

  /**
   * @param text what stands beside the entry
   * @param url its address
   * @param fetched no day is after it
   */
  static @Nullable PageTime of(String text, String url, LocalDate fetched) {
    return shown(text, UrlDay.year(url), fetched).or(() -> UrlDay.in(url)).orElse(null);
  }

  /**
   * The first day of a text.
   *
   * @param year of days that are written without one; empty for the last year in which such a day
   *     was not after the fetch
   */
  static Optional<PageTime> shown(String text, Optional<Integer> year, LocalDate fetched) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return whole(cut).or(() -> withoutYear(cut, year, fetched));
  }

  /** The first day of a text that tells its year, too. */
  static Optional<PageTime> whole(String text) {
    if (!mayHold(text)) {
      return Optional.empty();
    }
    for (Pattern boxes : IN_BOXES) {
      Matcher matcher = boxes.matcher(text);
      if (matcher.find()) {
        return day(Integer.parseInt(matcher.group("year")), matcher);
      }
    }
    Optional<PageTime> full = WrittenTimes.first(parted(text));
    if (full.isPresent()) {
      return full.map(ItemDay::withoutClock);
    }
    Matcher republic = REPUBLIC.matcher(text);
    return republic.find()
        ? day(FOUNDING + Integer.parseInt(republic.group("year")), republic)
        : Optional.empty();
  }

  /** False where no day can be: days are written with a digit or their month. */
  static boolean mayHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || c == '月') {
        return true;
      }
    }
    return false;
  }

  static PageTime withoutClock(PageTime time) {
    return time.iso().length() > 10 ? new PageTime(time.iso().substring(0, 10)) : time;
  }

  private static Optional<PageTime> withoutYear(
      String text, Optional<Integer> year, LocalDate fetched) {
    if (year.isPresent()) {
      return inYear(text, year.get());
    }
    Optional<PageTime> thisYear = inYear(text, fetched.getYear());
    return thisYear.filter(time -> time.day().isAfter(fetched.plusDays(1))).isPresent()
        ? inYear(text, fetched.getYear() - 1)
        : thisYear;
  }

  private static Optional<PageTime> inYear(String text, int year) {
    Matcher numbers = MONTH_DAY.matcher(text);
    if (numbers.find()) {
      return day(year, numbers);
    }
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      String month = named.group("m") == null ? named.group("m2") : named.group("m");
      String day = named.group("m") == null ? named.group("day2") : named.group("day");
      Optional<PageTime> time = WrittenTimes.first(month + ' ' + day + ", " + year);
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  private static String parted(String text) {
    return GLUED.matcher(text).replaceAll("$0 ");
  }

  /** True for a text that says little but a day with its year: what follows is of that day. */
  static boolean isAlone(String text) {
    List<WrittenTimes.Written> days =
        text.length() > 4 * LITTLE || !mayHold(text)
            ? List.of()
            : WrittenTimes.all(parted(text), DayOrder.UNKNOWN);
    return days.size() == 1 && isLittle(days.get(0).before().strip(), days.get(0).after().strip())
        || text.length() <= LITTLE && REPUBLIC.matcher(text).find();
  }

  private static boolean isLittle(String before, String after) {
    boolean isLabel = before.endsWith(":") || before.endsWith("：");
    return before.length() + after.length() <= LITTLE
        && (!isLabel || DayLabels.rank(before.substring(0, before.length() - 1)) >= 0);
  }

  /** The year of a text that says nothing else: what follows is of that year. */
  static Optional<Integer> yearAlone(String text) {
    Matcher matcher = YEAR_ALONE.matcher(text);
    return text.length() < LITTLE && matcher.matches()
        ? Optional.of(Integer.valueOf(matcher.group("year")))
        : Optional.empty();
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
