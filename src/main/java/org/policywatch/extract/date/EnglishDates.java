package org.policywatch.extract.date;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;

/**
 * English calendar dates with their edges and bounds: June 30, 30 June 2022, December 2022, by
 * 2022, through 2023, before 2025, the end of 2022, mid-2023, Q3 2024, the first half of next year.
 */
final class EnglishDates extends DateRule {
  private static final String PREPOSITION =
      "(?:\\b(?<prep>(?i:by|before|prior to|ahead of|on or before|until|till|through|up to|since|after|as of"
          + "|as at|from|in|during|of|on))\\s)?";
  private static final String EDGE =
      "(?<edge>(?i:(?:the )?(?:very )?(?:end|close|beginning|start|middle|first day|last day) of"
          + "|(?:end|mid|late|early|year-end|yearend)[- ](?:of )?))\\s?(?:the )?";
  private static final String POINT =
      "(?:(?<month>"
          + English.MONTH
          + ")\\s(?<day>"
          + English.DAY
          + ")(?:,?\\s(?<yea"
          + "r>"
          + English.YEAR_WORD
          + "))?"
          + "|(?<day2>"
          + English.DAY
          + ")\\s(?:of\\s)"
          + "?(?<month2>"
          + English.MONTH
          + ")(?:,?\\s(?<year2>"
          + English.YEAR_WORD
          + "))?"
          + "|(?<month3>"
          + English.MONTH
          + ")(?:,?\\s(?:of\\s)"
          + "?(?<year3>"
          + English.YEAR_WORD
          + "))?"
          + "|(?i:(?:the )?(?:(?<q>first|second|third|fourth|[1-4](?:st|nd|rd|th))[- ]quarter"
          + "|\\bq(?<q2>[1-4])\\b)(?:(?:,| of| in)?\\s(?<qyear>"
          + English.YEAR_WORD
          + "))?)"
          + "|(?i:(?:the )?(?:(?<half>first|second) half|\\bh(?<half2>[12])\\b)(?:(?:,| of"
          + "| in)?\\s(?<hyear>"
          + English.YEAR_WORD
          + "))?)"
          + "|(?i:(?:the |(?<srel>this|next|last) )?(?<season>spring|summer|autumn|fall"
          + "|winter)(?:(?: of)?\\s(?<syear>"
          + English.YEAR_WORD
          + "))?)"
          + "|(?<year5>"
          + English.YEAR
          + ")(?:'s)? (?i:(?:q(?<q5>[1-4])\\b|(?<q6>first|second"
          + "|third|fourth) quarter|(?<half5>first|second) half))"
          + "|(?<bare>(?:(?i:fiscal(?: year)?|FY"
          + "|financial year) ?)?(?<![\\d.$#€£¥/])(?<!\\d[,-])"
          + "(?<number>"
          + English.YEAR
          + "))|(?i:\\b(?<word>(?:this|next|last|the same"
          + "|the following|the previous|the coming|the latter|that) year)\\b))";
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?:(?<![\\w'’])"
              + PREPOSITION
              + "(?:"
              + EDGE
              + ")?"
              + POINT
              + "(?<ending>[- ](?:year-?)?end)?"
              + ")(?<onward"
              + "> onwards?| on(?=[,.;]))?(?!\\w)");

  private static final String STARTING = "starting ";
  private static final String BEGINNING = "beginning ";

  /** So many digits make a year. */
  private static final int DIGITS = 4;

  EnglishDates() {
    super("en.date.calendar", PATTERN, Starts.words());
  }

  /**
   * A number between two Chinese characters is none, as {@link EnglishYears#isYear} finds out in
   * the end.
   */
  @Override
  boolean mayStandAt(String text, int at) {
    if (at == 0 || !Passage.isHan(text.charAt(at - 1))) {
      return true;
    }
    int end = at;
    while (end < text.length() && end < at + DIGITS && isDigit(text.charAt(end))) {
      end++;
    }
    return end < at + DIGITS || end == text.length() || !Passage.isHan(text.charAt(end));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  @Nullable Reading read(MatchResult m, Anchor anchor) {
    String prep = m.group("prep") == null ? "" : m.group("prep").toLowerCase(Locale.ROOT);
    if (m.group("bare") != null && !EnglishYears.isYear(m, prep, anchor)) {
      return null;
    }
    if (m.group("month3") != null && m.group("year3") == null && !isMonth(m, prep, anchor)) {
      return null;
    }
    if (m.group("season") != null
        && m.group("syear") == null
        && m.group("srel") == null
        && !isBound(prep)) {
      return null;
    }
    int year = year(m, anchor);
    int part = part(m);
    int day = m.group("month") != null ? English.day(m.group("day")) : English.day(m.group("day2"));
    boolean dayStated = m.group("month") != null || m.group("month2") != null;
    String edge = m.group("edge") == null ? "" : m.group("edge").toLowerCase(Locale.ROOT);
    boolean ends =
        m.group("ending") != null
            || edge.contains("end")
            || edge.contains("close")
            || edge.contains("last");
    boolean bounds = ends || isBound(prep);
    Anchor leaning =
        anchor.lean() == Lean.NEAREST && bounds && prep.equals("by")
            ? anchor.leaning(Lean.FUTURE)
            : isSoFar(prep) || prep.equals("since") ? anchor.leaning(Lean.PAST) : anchor;
    Period period = year > 0 ? new Period(year, part, day) : leaning.dated(part, day);
    if (period == null || !period.isReal() || dayStated && day < 1) {
      return Reading.NONE;
    }
    Reading reading = valued(m, period, edge, ends, prep, isStart(m, anchor)).asPartial(year == 0);
    return year > 0 ? reading.stating(period) : reading;
  }

  /** "may" and "march" are verbs as well: a bare month needs a word in front. */
  private static boolean isMonth(MatchResult m, String prep, Anchor anchor) {
    if (m.group("month3").length() < 3 || m.group("month3").endsWith(".")) {
      return false;
    }
    String before = anchor.textBefore(m.start(), 8);
    return !prep.isEmpty()
        || m.group("edge") != null
        || before.matches("(?is).*\\b(?:last|next|this|and|to)\\s");
  }

  private static boolean isBound(String prep) {
    return switch (prep) {
      case "by", "before", "prior to", "ahead of", "on or before" -> true;
      case "until", "till", "through", "up to" -> true;
      default -> false;
    };
  }

  private static boolean isSoFar(String prep) {
    return prep.equals("as of") || prep.equals("as at");
  }

  private static int year(MatchResult m, Anchor anchor) {
    if (m.group("srel") != null) {
      return English.year(m.group("srel") + " year", anchor);
    }
    for (String group :
        new String[] {
          "year", "year2", "year3", "qyear", "hyear", "syear", "year5", "number", "word"
        }) {
      if (m.group(group) != null) {
        return English.year(m.group(group), anchor);
      }
    }
    return 0;
  }

  private static int part(MatchResult m) {
    for (String group : new String[] {"month", "month2", "month3"}) {
      if (m.group(group) != null) {
        return English.month(m.group(group));
      }
    }
    for (String group : new String[] {"q", "q2", "q5", "q6"}) {
      if (m.group(group) != null) {
        return 32 + English.ordinal(m.group(group));
      }
    }
    if (m.group("season") != null) {
      return English.season(m.group("season"));
    }
    for (String group : new String[] {"half", "half2", "half5"}) {
      if (m.group(group) != null) {
        return 39 + English.ordinal(m.group(group));
      }
    }
    return 0;
  }

  private static Reading valued(
      MatchResult m, Period period, String edge, boolean ends, String prep, boolean starting) {
    Period exact = ends ? Period.day(period.last()) : period;
    if (!edge.isEmpty() && !ends) {
      return Reading.loose(about(edge, period) + "~", Form.EDGE);
    }
    if (ends && !isSoFar(prep)) {
      return Reading.of(exact.edtf(), Form.EDGE);
    }
    return switch (prep) {
      case "before", "prior to", "ahead of" ->
          Reading.of("../" + exact.previous().edtf(), Form.BOUND);
      case "through", "until", "till", "up to" -> Reading.of("../" + exact.edtf(), Form.BOUND);
      case "since" -> Reading.of(exact.edtf() + "/..", Form.SINCE);
      case "after" ->
          Reading.of(
              period.day() > 0 ? exact.edtf() : exact.next().edtf() + "/..",
              period.day() > 0 ? Form.POINT : Form.SINCE);
      case "from" ->
          m.group("onward") != null || starting
              ? Reading.of(exact.edtf() + "/..", Form.SINCE)
              : Reading.of(exact.edtf(), Form.POINT);
      case "by", "on or before" -> Reading.of(exact.edtf(), Form.BOUND);
      case "as of", "as at" -> Reading.of(exact.edtf(), Form.SO_FAR);
      case "in", "on" ->
          starting
              ? Reading.of(exact.edtf() + "/..", Form.SINCE)
              : Reading.of(exact.edtf(), Form.POINT);
      default -> Reading.of(exact.edtf(), Form.POINT);
    };
  }

  /** Starting in 2024. */
  private static boolean isStart(MatchResult m, Anchor anchor) {
    String before = anchor.textBefore(m.start(), BEGINNING.length()).toLowerCase(Locale.ROOT);
    return before.endsWith(STARTING) || before.endsWith(BEGINNING);
  }

  /** The middle of a year is June, its beginning January; parts of a month stay the month. */
  private static String about(String edge, Period period) {
    if (period.part() != 0) {
      return period.edtf();
    }
    boolean middle = edge.contains("mid");
    boolean start =
        edge.contains("beginning") || edge.contains("start") || edge.contains("first day");
    return middle
        ? Period.month(period.year(), 6).edtf()
        : start ? Period.month(period.year(), 1).edtf() : period.edtf();
  }

  /** True for "by 2022" and "by next year". */
  private static boolean isWhole(MatchResult m) {
    return m.group("bare") != null || m.group("word") != null;
  }

  /**
   * Behind "in" and "of", behind "by" where no year follows, and behind "by" where an edge follows.
   */
  @Override
  int quoteStart(MatchResult m) {
    String prep = m.group("prep");
    if (prep == null) {
      return m.start();
    }
    boolean quoted =
        switch (prep.toLowerCase(Locale.ROOT)) {
          case "by" -> m.group("edge") == null && m.group("ending") == null && isWhole(m);
          case "before", "prior to", "ahead of" -> m.group("edge") == null;
          case "until", "till", "through", "up to", "since", "after" -> m.group("edge") == null;
          default -> false;
        };
    return quoted ? m.start() : m.end("prep") + 1;
  }
}
