package org.policywatch.extract.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.PageTime;
import org.policywatch.text.Folding;

/**
 * Reads a full day, with its time where one follows, as pages print them for machines and people:
 * {@code 2020-07-08T10:26:43+08:00}, {@code 2007-08-20-23:59:59}, 2020年7月8日 10时26分, 二〇二〇年七月八日,
 * 民國109年7月8日, {@code July 8, 2020 at 11:40 pm UTC}, {@code 8. Juli 2020}, {@code 23/12/2020}. Years
 * before 1990 are refused.
 */
public final class WrittenTimes {
  private static final int LONGEST = 2_000;

  /** So many of the forms, the first ones, have a year in digits. */
  private static final int YEAR_FORMS = 4;

  private static final int FIRST_YEAR = 1990;

  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
  private static final String MONTH = "(?<m>1[0-2]|0?[1-9])";
  private static final String DAY = "(?<day>3[01]|[12]\\d|0?[1-9])";
  private static final String NUMERAL = "[〇零一二三四五六七八九OＯ○0]";
  private static final String DAY_FIRST =
      "(?<![\\d.,/-])" + DAY + "(?<sep>[./-])\\s?" + MONTH + "\\k<sep>\\s?" + YEAR + "(?!\\.?\\d)";
  private static final String MONTH_FIRST =
      "(?<![\\d.,/-])" + MONTH + "/" + DAY + "/" + YEAR + "(?!\\d)";

  /** In this order where two start at one place; the first one in the text wins. */
  private static final List<Pattern> FORMS =
      Stream.of(
              "(?<![\\d.])"
                  + YEAR
                  + "\\s?[-/.年–년]\\s?"
                  + MONTH
                  + "\\s?[-/.月–월]\\s?"
                  + DAY
                  + "(?!\\d)\\s?[日일]?"
                  + Clock.PATTERN,
              "(?<!\\p{L})"
                  + MonthNames.PATTERN
                  + "\\s{0,2}"
                  + DAY
                  + "(?:st|nd|rd|th)?,?\\s{1,2}"
                  + YEAR
                  + Clock.PATTERN,
              "(?<!\\d)"
                  + DAY
                  + "(?:st|nd|rd|th|er|º)?\\.?[ -](?:de |of )?"
                  + MonthNames.PATTERN
                  + ",?[ -](?:de |del )?"
                  + YEAR
                  + Clock.PATTERN,
              "(?<!\\d)" + YEAR + "\\.?\\s" + MonthNames.PATTERN + "\\s" + DAY + "(?!\\d)",
              "(?<hanYear>[二一]"
                  + NUMERAL
                  + "{3})年(?<hanMonth>[一二三四五六七八九十]{1,2})月"
                  + "(?<hanDay>[一二三四五六七八九十廿卅]{1,3})日",
              "(?:民国|中华民国)\\s?(?<roc>\\d{2,3})年" + MONTH + "月" + DAY + "日")
          .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();

  private static final Pattern DAY_BEFORE_MONTH = Pattern.compile(DAY_FIRST + Clock.PATTERN);
  private static final Pattern MONTH_BEFORE_DAY =
      Pattern.compile(MONTH_FIRST + Clock.PATTERN, Pattern.CASE_INSENSITIVE);

  private static final Pattern COMPACT =
      Pattern.compile("(?<year>(?:19|20)\\d\\d)(?<m>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])");

  private WrittenTimes() {}

  /** The first full day in a text that people read. */
  public static Optional<PageTime> first(String text) {
    return first(text, DayOrder.UNKNOWN);
  }

  /** The first full day in a text by people who write numbers in this order. */
  public static Optional<PageTime> first(String text, DayOrder order) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    if (cut.length() < 8 || !mayHoldDay(cut)) {
      return Optional.empty();
    }
    String folded = Folding.fold(cut);
    PageTime best = null;
    int bestStart = Integer.MAX_VALUE;
    boolean inDigits = hasYear(folded);
    boolean inNames = inDigits && hasLetter(folded);
    for (int i = 0; i < FORMS.size(); i++) {
      boolean possible = i == 0 ? inDigits : i < YEAR_FORMS ? inNames : folded.indexOf('月') >= 0;
      if (!possible) {
        continue;
      }
      Matcher matcher = FORMS.get(i).matcher(folded);
      while (matcher.find() && matcher.start() < bestStart) {
        PageTime time = read(matcher);
        if (time != null) {
          best = time;
          bestStart = matcher.start();
          break;
        }
      }
    }
    return best != null ? Optional.of(best) : inDigits ? yearLast(folded, order) : Optional.empty();
  }

  /** 1990 or 2020: four of the six forms begin or end with such a year. */
  private static boolean hasYear(String text) {
    for (int i = 0; i + 4 <= text.length(); i++) {
      boolean century = text.startsWith("20", i) || text.startsWith("19", i);
      if (century && isDigit(text.charAt(i + 2)) && isDigit(text.charAt(i + 3))) {
        return true;
      }
    }
    return false;
  }

  /** A letter of an alphabet: all names of months but the Chinese have one. */
  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x2E80 && Character.isLetter(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** 23.12.2020, 12/23/2020; what may be read two ways is left out when the order is unknown. */
  private static Optional<PageTime> yearLast(String text, DayOrder order) {
    Matcher matcher = DAY_BEFORE_MONTH.matcher(text);
    if (order != DayOrder.MONTH_FIRST || text.indexOf('/') < 0) {
      if (matcher.find()) {
        boolean clear =
            !matcher.group("sep").equals("/")
                || order == DayOrder.DAY_FIRST
                || Integer.parseInt(matcher.group("day")) > 12
                || matcher.group("day").equals(matcher.group("m"));
        return clear ? Optional.ofNullable(read(matcher)) : Optional.empty();
      }
    }
    Matcher american = MONTH_BEFORE_DAY.matcher(text);
    if (american.find()) {
      boolean clear = order == DayOrder.MONTH_FIRST || Integer.parseInt(american.group("day")) > 12;
      return clear ? Optional.ofNullable(read(american)) : Optional.empty();
    }
    return Optional.empty();
  }

  /** A day has five digits, or is written in words round 月. */
  private static boolean mayHoldDay(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      if (digits >= 5 || c == '月') {
        return true;
      }
    }
    return false;
  }

  /** The value of a machine-readable field: as {@link #first}, also 20200708 and epoch numbers. */
  public static Optional<PageTime> value(String text) {
    return value(text, DayOrder.UNKNOWN);
  }

  /** The same on a page that writes numbers in this order. */
  public static Optional<PageTime> value(String text, DayOrder order) {
    String value = text.strip();
    if (value.matches("1\\d{9}(\\d{3})?")) {
      long seconds = Long.parseLong(value.substring(0, 10));
      return Optional.of(
          new PageTime(
              Instant.ofEpochSecond(seconds).atZone(PageDom.CHINA).toOffsetDateTime().toString()));
    }
    Matcher compact = COMPACT.matcher(value);
    return value.length() >= 8 && value.length() <= 14 && compact.lookingAt()
        ? day(compact.group("year"), compact.group("m"), compact.group("day"))
        : first(value, order);
  }

  static Optional<PageTime> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() < FIRST_YEAR
          ? Optional.empty()
          : Optional.of(new PageTime(date.toString()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable PageTime read(Matcher matcher) {
    var groups = matcher.namedGroups().keySet();
    try {
      int year;
      int month;
      int day;
      if (groups.contains("hanYear")) {
        year = numerals(matcher.group("hanYear"));
        month = tens(matcher.group("hanMonth"));
        day = tens(matcher.group("hanDay"));
      } else {
        year =
            groups.contains("roc")
                ? Integer.parseInt(matcher.group("roc")) + 1911
                : Integer.parseInt(matcher.group("year"));
        month =
            groups.contains("month")
                ? MonthNames.number(matcher.group("month"))
                : Integer.parseInt(matcher.group("m"));
        day = Integer.parseInt(matcher.group("day"));
      }
      LocalDate date = LocalDate.of(year, month, day);
      if (year < FIRST_YEAR) {
        return null;
      }
      String clock = groups.contains("hour") ? Clock.iso(matcher) : "";
      return new PageTime(date + clock);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int numerals(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = "零一二三四五六七八九".indexOf(text.charAt(i));
      value = value * 10 + Math.max(0, digit);
    }
    return value;
  }

  private static int tens(String text) {
    String plain = text.replace("廿", "二十").replace("卅", "三十");
    int ten = plain.indexOf('十');
    if (ten < 0) {
      return numerals(plain);
    }
    int high = ten == 0 ? 1 : numerals(plain.substring(0, ten));
    return high * 10 + numerals(plain.substring(ten + 1));
  }
}
