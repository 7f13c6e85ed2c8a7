package org.policywatch.extract.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final int SHORTEST = 6;
  private static final int FIRST_YEAR = 1990;

  /** In a longer line 12.03.19 may be a price, a version or a score. */
  private static final int SHORT_LINE = 80;

  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
  private static final String MONTH = "(?<m>1[0-2]|0?[1-9])";
  private static final String DAY = "(?<day>3[01]|[12]\\d|0?[1-9])";
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
  private static final String NUMERAL = "[〇零一二三四五六七八九OＯ○0]";

  /** Where a word begins, also where elements without a blank between them meet: MeierMar 12. */
  private static final String WORD = "(?:(?<!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))";

  /**
   * One way to write a day.
   *
   * @param pattern its groups: year or hanYear or roc, m or month or hanMonth, day or hanDay; or
   *     one and two, whose order is told elsewhere; with or without a time
   * @param start on what it begins
   */
  private record Form(Pattern pattern, Start start, Set<String> groups) {
    static Form of(Start start, String pattern) {
      Pattern compiled = Pattern.compile(pattern);
      return new Form(compiled, start, Set.copyOf(compiled.namedGroups().keySet()));
    }

    boolean has(String group) {
      return groups.contains(group);
    }
  }

  /** On what a form begins: where nothing of the kind stands it is not tried. */
  private enum Start {
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

  private static final Form YEAR_FIRST =
      Form.of(
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
  private static final List<Form> NAMED =
      List.of(
          Form.of(
              Start.LETTER,
              WORD
                  + MonthNames.PATTERN
                  + "\\.?\\s{0,2}"
                  + DAY
                  + "(?i:st|nd|rd|th)?(?:\\s?,\\s{0,2}|\\s{1,2})"
                  + YEAR
                  + Clock.PATTERN),
          Form.of(
              Start.LETTER,
              WORD
                  + MonthNames.PATTERN
                  + "\\s{1,2}"
                  + DAY
                  + "\\s\\d\\d:\\d\\d(?::\\d\\d)? "
                  + YEAR),
          Form.of(
              Start.DIGIT,
              "(?<!\\d)"
                  + DAY
                  + "(?i:st|nd|rd|th|er|º|°)?\\.?[ /-]?(?:de |of |d[’'])?"
                  + MonthNames.PATTERN
                  + "[.,]{0,2}[ /-]?(?:de |del |do )?"
                  + YEAR
                  + Clock.PATTERN),
          Form.of(
              Start.YEAR,
              "(?<!\\d)" + YEAR + "\\. gada " + DAY + "\\. " + MonthNames.PATTERN + Clock.PATTERN),
          Form.of(
              Start.DIGIT,
              "(?<!\\d)"
                  + DAY
                  + "\\s[Tt]háng\\s"
                  + MONTH
                  + "(?:,|\\snăm)?\\s"
                  + YEAR
                  + Clock.PATTERN),
          Form.of(
              Start.DIGIT,
              "(?<!\\d)"
                  + DAY
                  + "[./ ]\\s?(?<roman>XI{0,2}|IX|IV|V?I{1,3}|V)[./ ]\\s?"
                  + YEAR
                  + Clock.PATTERN),
          Form.of(
              Start.YEAR,
              "(?<!\\d)"
                  + YEAR
                  + "\\.?\\s(?:m\\. )?"
                  + MonthNames.PATTERN
                  + "\\.?\\s"
                  + DAY
                  + "(?!\\d)"));

  /** 21. Jan. 09, in short lines: what follows must not make a count or an hour of the 09. */
  private static final Form NAMED_SHORT =
      Form.of(
          Start.DIGIT,
          "(?<![\\d.,/-])"
              + DAY
              + "\\.?\\s?"
              + MonthNames.PATTERN
              + "\\.?,?\\s['’]?(?<year>\\d\\d)(?=\\s*(?:$|[|,;·•–—()-]|(?:um|at|von|by)\\s))");

  private static final List<Form> HAN =
      List.of(
          Form.of(
              Start.LETTER,
              "(?<hanYear>[二一]"
                  + NUMERAL
                  + "{3})年(?<hanMonth>[一二三四五六七八九十]{1,2})月"
                  + "(?<hanDay>[一二三四五六七八九十廿卅]{1,3})日"),
          Form.of(Start.LETTER, "(?:民国|中华民国)\\s?(?<roc>\\d{2,3})年" + MONTH + "月" + DAY + "日"));

  /** 23.12.2020, 12/23/2020, 23.12.20. */
  private static final Form YEAR_LAST =
      Form.of(
          Start.DIGIT,
          "(?<![\\d.,/-])(?<one>\\d{1,2})(?<sep>[./-])\\s?(?<two>\\d{1,2})\\k<sep>\\s?(?<year>(?:19|20)\\d\\d|\\d\\d)(?![.,]?\\d|[/-])"
              + Clock.PATTERN);

  /** 112-04-18, 112/4/18: years of the Republic, which forms of ministries on Taiwan leave bare. */
  private static final Pattern ROC =
      Pattern.compile("(?<roc>1[0-3]\\d)\\s?[-/.年]\\s?" + MONTH + "\\s?[-/.月]\\s?" + DAY + "日?");

  private static final int LONGEST_ROC = 12;

  private static final Pattern COMPACT =
      Pattern.compile("(?<year>(?:19|20)\\d\\d)(?<m>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])");

  /**
   * A day in a line.
   *
   * @param time the day, with its time where one follows
   * @param before the words in front of it, from the day before it on
   * @param after the words behind it, up to the next day
   */
  public record Written(PageTime time, String before, String after) {}

  private record Place(PageTime time, int start, int end) {}

  private WrittenTimes() {}

  /** The first full day in a text that people read. */
  public static Optional<PageTime> first(String text) {
    return first(text, DayOrder.UNKNOWN);
  }

  /** The first full day in a text by people who write numbers in this order. */
  public static Optional<PageTime> first(String text, DayOrder order) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return mayHoldDay(cut)
        ? Optional.ofNullable(next(Folding.fold(cut), 0, order)).map(Place::time)
        : Optional.empty();
  }

  /** Every full day of a line, with the words round it. */
  public static List<Written> all(String text, DayOrder order) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    if (!mayHoldDay(cut)) {
      return List.of();
    }
    String folded = Folding.fold(cut);
    List<Place> places = new ArrayList<>();
    for (Place at = next(folded, 0, order); at != null; at = next(folded, at.end(), order)) {
      places.add(at);
    }
    List<Written> days = new ArrayList<>(places.size());
    for (int i = 0; i < places.size(); i++) {
      int from = i == 0 ? 0 : places.get(i - 1).end();
      int to = i + 1 < places.size() ? places.get(i + 1).start() : folded.length();
      Place at = places.get(i);
      days.add(
          new Written(
              at.time(), folded.substring(from, at.start()), folded.substring(at.end(), to)));
    }
    return days;
  }

  /** The first day that starts at or behind a place of a folded text; null when there is none. */
  private static @Nullable Place next(String folded, int from, DayOrder order) {
    boolean inDigits = hasYear(folded, from);
    boolean isShort = folded.length() <= SHORT_LINE && order != DayOrder.UNKNOWN;
    Place best = null;
    if (inDigits) {
      best = earlier(best, YEAR_FIRST, folded, from, order);
      for (Form form : hasLetter(folded) ? NAMED : List.<Form>of()) {
        best = earlier(best, form, folded, from, order);
      }
    }
    for (Form form : folded.indexOf('月', from) >= 0 ? HAN : List.<Form>of()) {
      best = earlier(best, form, folded, from, order);
    }
    if (isShort && hasLetter(folded)) {
      best = earlier(best, NAMED_SHORT, folded, from, order);
    }
    return inDigits || isShort ? earlier(best, YEAR_LAST, folded, from, order) : best;
  }

  /** The first day of the form that starts before the best one; else that. */
  private static @Nullable Place earlier(
      @Nullable Place best, Form form, String folded, int from, DayOrder order) {
    int end = best == null ? folded.length() : best.start();
    Matcher matcher =
        form.pattern().matcher(folded).useTransparentBounds(true).useAnchoringBounds(false);
    for (int i = from; i < end; i++) {
      if (form.start().mayBe(folded.charAt(i)) && matcher.region(i, folded.length()).lookingAt()) {
        PageTime time = read(form, matcher, order);
        if (time != null) {
          return new Place(time, i, matcher.end());
        }
      }
    }
    return best;
  }

  /** 1990 or 2020: most forms begin or end with such a year. */
  private static boolean hasYear(String text, int from) {
    for (int i = from; i + 4 <= text.length(); i++) {
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

  /** A day has five digits, in a short line three as 8 May 12, or is written in words round 月. */
  private static boolean mayHoldDay(String text) {
    int digits = text.length() < SHORTEST ? -SHORTEST : 0;
    int fewest = text.length() <= SHORT_LINE ? 3 : 5;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      if (digits >= fewest || c == '月') {
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
    if (isEpoch(value)) {
      long seconds = Long.parseLong(value.substring(0, 10));
      return Optional.of(
          new PageTime(
              Instant.ofEpochSecond(seconds).atZone(PageDom.CHINA).toOffsetDateTime().toString()));
    }
    if (value.length() <= LONGEST_ROC && value.startsWith("1")) {
      Matcher roc = ROC.matcher(value);
      if (roc.matches()) {
        int year = Integer.parseInt(roc.group("roc")) + 1911;
        return day(String.valueOf(year), roc.group("m"), roc.group("day"));
      }
    }
    Matcher compact = COMPACT.matcher(value);
    return value.length() >= 8 && value.length() <= 14 && compact.lookingAt()
        ? day(compact.group("year"), compact.group("m"), compact.group("day"))
        : first(value, order);
  }

  /** Seconds or milliseconds since 1970: an instant, of which nobody says on whose day it was. */
  public static boolean isEpoch(String value) {
    boolean is = (value.length() == 10 || value.length() == 13) && value.charAt(0) == '1';
    for (int i = 0; is && i < value.length(); i++) {
      is = isDigit(value.charAt(i));
    }
    return is;
  }

  /** The day of numbers in digits; empty when there is no such day. */
  public static Optional<PageTime> day(String year, String month, String day) {
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

  private static @Nullable PageTime read(Form form, Matcher matcher, DayOrder order) {
    try {
      LocalDate date =
          form.has("hanYear")
              ? LocalDate.of(
                  numerals(matcher.group("hanYear")),
                  tens(matcher.group("hanMonth")),
                  tens(matcher.group("hanDay")))
              : form.has("one") ? yearLast(matcher, order) : inOrder(form, matcher);
      if (date == null || date.getYear() < FIRST_YEAR) {
        return null;
      }
      return new PageTime(date + (form.has("hour") ? Clock.iso(matcher) : ""));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate inOrder(Form form, Matcher matcher) {
    int year =
        form.has("roc")
            ? Integer.parseInt(matcher.group("roc")) + 1911
            : inFull(Integer.parseInt(matcher.group("year")));
    int month =
        form.has("month")
            ? MonthNames.number(matcher.group("month"))
            : form.has("roman")
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
}
