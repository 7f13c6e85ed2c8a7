package org.policywatch.extract.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.PageTime;

/**
 * One way to write a full day, with a time behind it or without, and the day that such writing
 * names. {@link WrittenTimes} says which are tried where.
 *
 * @param pattern its groups: year or hanYear or roc, m or month or hanMonth, day or hanDay; or one
 *     and two, whose order is told elsewhere; with or without a time
 * @param start on what it begins
 * @param groups the names of the pattern's groups
 */
record DayForm(Pattern pattern, Start start, Set<String> groups) {
  /** What was written before is of another day than that of the page. */
  static final int FIRST_YEAR = 1990;

  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
  private static final String MONTH = "(?<m>1[0-2]|0?[1-9])";
  private static final String DAY = "(?<day>3[01]|[12]\\d|0?[1-9])";
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
  private static final String NUMERAL = "[〇零一二三四五六七八九OＯ○0]";

  /** Where a word begins, also where elements without a blank between them meet: MeierMar 12. */
  private static final String WORD = "(?:(?<!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))";

  /** On what a form begins: where nothing of the kind stands it is not tried. */
  enum Start {
    YEAR,
    DIGIT,
    LETTER;

    boolean mayBe(char c) {
      return switch (this) {
        case YEAR -> c == '1' || c == '2';
        case DIGIT -> isDigit(c);
        case LETTER -> Character.isLetter(c) || Character.isHighSurrogate(c);
      };
    }
  }

  static final DayForm YEAR_FIRST =
      of(
          Start.YEAR,
          "(?<![\\d.])"
              + YEAR
              + "\\s?[-/.年–년]\\s?"
              + MONTH
              + "\\s?[-/.月–월]\\s?"
              + DAY
              + "(?!\\d)\\s?[日일]?"
              + Clock.PATTERN);

  /** Forms with the name of a month, in this order where two start at one place. */
  static final List<DayForm> NAMED =
      List.of(
          of(
              Start.LETTER,
              WORD
                  + MonthNames.PATTERN
                  + "\\.?\\s{0,2}"
                  + DAY
                  + "(?i:st|nd|rd|th)?(?:\\s?,\\s{0,2}|\\s{1,2})"
                  + YEAR
                  + Clock.PATTERN),
          of(
              Start.LETTER,
              WORD
                  + MonthNames.PATTERN
                  + "\\s{1,2}"
                  + DAY
                  + "\\s\\d\\d:\\d\\d(?::\\d\\d)? "
                  + YEAR),
          of(
              Start.DIGIT,
              "(?<!\\d)"
                  + DAY
                  + "(?i:st|nd|rd|th|er|º|°)?\\.?[ /-]?(?:de |of |d[’'])?"
                  + MonthNames.PATTERN
                  + "[.,]{0,2}[ /-]?(?:de |del |do )?"
                  + YEAR
                  + Clock.PATTERN),
          of(
              Start.YEAR,
              "(?<!\\d)" + YEAR + "\\. gada " + DAY + "\\. " + MonthNames.PATTERN + Clock.PATTERN),
          of(
              Start.DIGIT,
              "(?<!\\d)"
                  + DAY
                  + "\\s[Tt]háng\\s"
                  + MONTH
                  + "(?:,|\\snăm)?\\s"
                  + YEAR
                  + Clock.PATTERN),
          of(
              Start.DIGIT,
              "(?<!\\d)"
                  + DAY
                  + "[./ ]\\s?(?<roman>XI{0,2}|IX|IV|V?I{1,3}|V)[./ ]\\s?"
                  + YEAR
                  + Clock.PATTERN),
          of(
              Start.YEAR,
              "(?<!\\d)"
                  + YEAR
                  + "\\.?\\s(?:m\\. )?"
                  + MonthNames.PATTERN
                  + "\\.?\\s"
                  + DAY
                  + "(?!\\d)"));

  /** 21. Jan. 09, in short lines: what follows must not make a count or an hour of the 09. */
  static final DayForm NAMED_SHORT =
      of(
          Start.DIGIT,
          "(?<![\\d.,/-])"
              + DAY
              + "\\.?\\s?"
              + MonthNames.PATTERN
              + "\\.?,?\\s['’]?(?<year>\\d\\d)(?=\\s*(?:$|[|,;·•–—()-]|(?:um|at|von|by)\\s))");

  static final List<DayForm> HAN =
      List.of(
          of(
              Start.LETTER,
              "(?<hanYear>[二一]"
                  + NUMERAL
                  + "{3})年(?<hanMonth>[一二三四五六七八九十]{1,2})月"
                  + "(?<hanDay>[一二三四五六七八九十廿卅]{1,3})日"),
          of(Start.LETTER, "(?:民国|中华民国)\\s?(?<roc>\\d{2,3})年" + MONTH + "月" + DAY + "日"));

  /** 23.12.2020, 12/23/2020, 23.12.20. */
  static final DayForm YEAR_LAST =
      of(
          Start.DIGIT,
          "(?<![\\d.,/-])(?<one>\\d{1,2})(?<sep>[./-])\\s?(?<two>\\d{1,2})\\k<sep>\\s?(?<year>(?:19|20)\\d\\d|\\d\\d)(?![.,]?\\d|[/-])"
              + Clock.PATTERN);

  /** 112-04-18, 112/4/18: years of the Republic, which forms of ministries on Taiwan leave bare. */
  static final DayForm BARE_ROC =
      of(Start.YEAR, "(?<roc>1[0-3]\\d)\\s?[-/.年]\\s?" + MONTH + "\\s?[-/.月]\\s?" + DAY + "日?");

  /** 20200708, in fields for machines. */
  static final DayForm COMPACT =
      of(Start.YEAR, "(?<year>(?:19|20)\\d\\d)(?<m>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])");

  private static DayForm of(Start start, String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return new DayForm(compiled, start, Set.copyOf(compiled.namedGroups().keySet()));
  }

  /** The day of a match; null when there is no such day, or when it can be read two ways. */
  @Nullable PageTime read(Matcher matcher, DayOrder order) {
    try {
      LocalDate date =
          has("hanYear")
              ? LocalDate.of(
                  numerals(matcher.group("hanYear")),
                  tens(matcher.group("hanMonth")),
                  tens(matcher.group("hanDay")))
              : has("one") ? yearLast(matcher, order) : inOrder(matcher);
      if (date == null || date.getYear() < FIRST_YEAR) {
        return null;
      }
      return new PageTime(date + (has("hour") ? Clock.iso(matcher) : ""));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private LocalDate inOrder(Matcher matcher) {
    int year =
        has("roc")
            ? Integer.parseInt(matcher.group("roc")) + 1911
            : inFull(Integer.parseInt(matcher.group("year")));
    int month =
        has("month")
            ? MonthNames.number(matcher.group("month"))
            : has("roman")
                ? ROMAN.indexOf(matcher.group("roman")) + 1
                : Integer.parseInt(matcher.group("m"));
    return LocalDate.of(year, month, Integer.parseInt(matcher.group("day")));
  }

  /** Null when the numbers can be read two ways and nothing tells which. */
  private static @Nullable LocalDate yearLast(Matcher matcher, DayOrder order) {
    int one = Integer.parseInt(matcher.group("one"));
    int two = Integer.parseInt(matcher.group("two"));
    int year = Integer.parseInt(matcher.group("year"));
    char separator = matcher.group("sep").charAt(0);
    if (year < 100) {
      if (order == DayOrder.UNKNOWN || separator == '-') {
        return null;
      }
    }
    year = inFull(year);
    boolean isDayFirst =
        separator == '.'
            || two <= 12
                && (order == DayOrder.DAY_FIRST
                    || one > 12
                    || order == DayOrder.UNKNOWN && separator == '-');
    String zone = matcher.group("zone");
    boolean american = separator == '/' && zone != null && zone.matches("(?i)[EP][SD]T");
    isDayFirst &= !american || one > 12;
    boolean isClear =
        isDayFirst || order == DayOrder.MONTH_FIRST || american || two > 12 || one == two;
    return !isClear
        ? null
        : isDayFirst ? LocalDate.of(year, two, one) : LocalDate.of(year, one, two);
  }

  private static int inFull(int year) {
    return year >= 100 ? year : year < 70 ? year + 2000 : year + 1900;
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

  private boolean has(String group) {
    return groups.contains(group);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
