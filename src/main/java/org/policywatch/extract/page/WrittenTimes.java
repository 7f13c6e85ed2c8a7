package org.policywatch.extract.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.PageTime;
import org.policywatch.text.Folding;

/**
 * Reads a full day, with its time where one follows, as pages print them for machines and people:
 * {@code 2020-07-08T10:26:43+08:00}, {@code 2007-08-20-23:59:59}, 2020年7月8日 10时26分, 二〇二〇年七月八日,
 * 民國109年7月8日, {@code July 8, 2020 at 11:40 pm UTC}, {@code 8 July 2020}. Years before 1990 are
 * refused.
 */
public final class WrittenTimes {
  private static final int LONGEST = 2_000;
  private static final int FIRST_YEAR = 1990;

  private static final String CLOCK =
      "(?:[T\\s,|·-]{0,4}(?:(?:星期|周|礼拜)[一二三四五六日天]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6})?"
          + "[\\s,|·at@-]{0,6}(?<half>上午|下午|晚上|凌晨|中午)?\\s{0,2}"
          + "(?<hour>[01]?\\d|2[0-3])[:时](?<minute>[0-5]\\d)(?![\\d.]{3})(?:[:分](?<second>[0-5]\\d))?(?:\\.\\d{1,9})?"
          + "\\s{0,2}分?(?<noon>[ap]\\.?m\\b\\.?)?\\s{0,2}(?<zone>Z\\b|UTC\\b|GMT\\b|EST\\b|EDT\\b|PST\\b|PDT\\b|[+-]\\d\\d:?\\d\\d)?)?";
  private static final String MONTHS =
      "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
  private static final String NUMERAL = "[〇零一二三四五六七八九OＯ○0]";

  /** In this order where two start at one place; the first one in the text wins. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(?<![\\d.])(?<year>(?:19|20)\\d\\d)\\s?[-/.年–]\\s?(?<m>1[0-2]|0?[1-9])\\s?[-/.月–]\\s?"
                  + "(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)\\s?日?"
                  + CLOCK,
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              MONTHS
                  + "\\s{0,2}(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?,?\\s{1,2}(?<year>(?:19|20)\\d\\d)"
                  + CLOCK,
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "(?<!\\d)(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?[ -]"
                  + MONTHS
                  + ",?[ -](?<year>(?:19|20)\\d\\d)"
                  + CLOCK,
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "(?<hanYear>[二一]"
                  + NUMERAL
                  + "{3})年(?<hanMonth>[一二三四五六七八九十]{1,2})月"
                  + "(?<hanDay>[一二三四五六七八九十廿卅]{1,3})日"),
          Pattern.compile(
              "(?:民国|中华民国)\\s?(?<roc>\\d{2,3})年(?<m>1[0-2]|0?[1-9])月(?<day>3[01]|[12]\\d|0?[1-9])日"));

  private static final Pattern COMPACT =
      Pattern.compile("(?<year>(?:19|20)\\d\\d)(?<m>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])");
  private static final List<String> MONTH_NAMES =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private WrittenTimes() {}

  /** The first full day in a text that people read. */
  public static Optional<PageTime> first(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    if (cut.length() < 8 || !mayHoldDay(cut)) {
      return Optional.empty();
    }
    String folded = Folding.fold(cut);
    PageTime best = null;
    int bestStart = Integer.MAX_VALUE;
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(folded);
      while (matcher.find() && matcher.start() < bestStart) {
        PageTime time = read(matcher);
        if (time != null) {
          best = time;
          bestStart = matcher.start();
          break;
        }
      }
    }
    return Optional.ofNullable(best);
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
        : first(value);
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
                ? MONTH_NAMES.indexOf(matcher.group("month").toLowerCase(Locale.ROOT)) + 1
                : Integer.parseInt(matcher.group("m"));
        day = Integer.parseInt(matcher.group("day"));
      }
      LocalDate date = LocalDate.of(year, month, day);
      if (year < FIRST_YEAR) {
        return null;
      }
      String clock = groups.contains("hour") && matcher.group("hour") != null ? clock(matcher) : "";
      return new PageTime(date + clock);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String clock(Matcher matcher) {
    int hour = Integer.parseInt(matcher.group("hour"));
    String noon = matcher.group("noon");
    String half = matcher.group("half");
    boolean afternoon =
        noon != null && (noon.charAt(0) | 0x20) == 'p' || "下午".equals(half) || "晚上".equals(half);
    if (afternoon && hour < 12) {
      hour += 12;
    } else if (noon != null && !afternoon && hour == 12) {
      hour = 0;
    }
    String second = matcher.group("second");
    return String.format(
        Locale.ROOT,
        "T%02d:%s%s%s",
        hour,
        matcher.group("minute"),
        second == null ? "" : ":" + second,
        zone(matcher.group("zone")));
  }

  private static String zone(@Nullable String zone) {
    if (zone == null) {
      return "";
    }
    return switch (zone.toUpperCase(Locale.ROOT)) {
      case "Z", "UTC", "GMT" -> "Z";
      case "EST" -> "-05:00";
      case "EDT" -> "-04:00";
      case "PST" -> "-08:00";
      case "PDT" -> "-07:00";
      default -> zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
    };
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
