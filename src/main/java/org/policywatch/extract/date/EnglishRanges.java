package org.policywatch.extract.date;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * English ranges: 2021-2023, from 2021 to 2023, between May 1 and June 15, January to November
 * 2021, the first three quarters of 2021, 2021/22.
 */
final class EnglishRanges extends DateRule {
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<![\\w'’.,$/-])(?:(?<opening>(?i:(?:the )?first (?<count>\\d{1,2}|two|three|four|five|six"
              + "|seven|eight|nine|ten|eleven) (?<unit>months|quarters)(?:(?:,| of| in)?\\s(?<cy>"
              + English.YEAR_WORD
              + ")|(?! of\\b))))"
              + "|(?:(?i:(?<by>by)|in|to) )?(?<fiscal>20\\d\\d)(?:/|(?<=(?i:by|in|to) 20\\d\\d)[-–]|[-–](?=\\d\\d (?:financial|fiscal) year))"
              + "(?<next>\\d\\d)"
              + "|(?:(?i:from|between|over|during|in|for) )?(?:"
              + point("1")
              + ")(?:"
              + English.DASH
              + "| (?i:to|through|until|till"
              + "|and) )(?:"
              + point("2")
              + "))(?![\\w,.]\\w)(?!\\w)");

  private static String point(String s) {
    return ("(?:(?<m@>"
            + English.MONTH
            + ")\\s(?<d@>"
            + English.DAY
            + ")(?:,?\\s(?<y"
            + "@>"
            + English.YEAR
            + "))?"
            + "|(?<e@>[0-3]?\\d)(?:\\s(?<n@>"
            + English.MONTH
            + "))?(?:,?\\s(?<z"
            + "@>"
            + English.YEAR
            + "))?(?![\\d%])"
            + "|(?<o@>"
            + English.MONTH
            + ")(?:,?\\s(?:of\\s)?(?<x@>"
            + English.YEAR_WORD
            + "))?"
            + "|(?<w@>"
            + English.YEAR
            + ")|(?<v@>\\d\\d)(?!\\d))")
        .replace("@", s);
  }

  EnglishRanges() {
    super("en.date.range", PATTERN, Starts.words());
  }

  @Override
  @Nullable Reading read(MatchResult m, Anchor anchor) {
    if (m.group("opening") != null) {
      return opening(m, anchor);
    }
    if (m.group("fiscal") != null) {
      return fiscal(m);
    }
    boolean and = m.group().contains(" and ");
    if (and && !m.group().regionMatches(true, 0, "between", 0, 7)) {
      return null;
    }
    int year1 = year(m, "1", anchor);
    int year2 = year(m, "2", anchor);
    int month1 = month(m, "1");
    int month2 = month(m, "2");
    int day1 = day(m, "1");
    int day2 = day(m, "2");
    if (year1 > 0 && month1 == 0) {
      return day1 == 0 && month2 == 0 ? years(m, year1, year2) : null;
    }
    if (month1 == 0 && month2 == 0 || day2 > 0 && day1 == 0 && month2 > 0 && month1 > 0) {
      return null;
    }
    month1 = month1 == 0 ? month2 : month1;
    month2 = month2 == 0 ? month1 : month2;
    boolean days = day1 > 0 && day2 > 0;
    if (!days && (day1 > 0 || day2 > 0)) {
      return null;
    }
    boolean guessed = year1 == 0 && year2 == 0;
    if (year2 == 0) {
      Period from = new Period(0, month1, day1);
      Period to = new Period(0, month2, day2);
      year2 = year1 > 0 ? year1 : anchor.yearOfEnd(from, to);
    }
    year1 = year1 > 0 ? year1 : month1 > month2 ? year2 - 1 : year2;
    Period first = new Period(year1, month1, day1);
    Period last = new Period(year2, month2, day2);
    if (!first.isReal() || !last.isReal() || first.first().isAfter(last.last())) {
      return Reading.NONE;
    }
    return Reading.of(first.edtf() + "/" + last.edtf(), Form.RANGE).asPartial(guessed);
  }

  /** The first so many months of a year: where none is named, of the last that has had them. */
  private static @Nullable Reading opening(MatchResult m, Anchor anchor) {
    int count = English.count(m.group("count"));
    int months = m.group("unit").equalsIgnoreCase("quarters") ? 3 * count : count;
    if (months < 1 || months > 11) {
      return null;
    }
    int year = English.year(m.group("cy"), anchor);
    if (year == 0) {
      int now = anchor.reference().getYear();
      boolean past = !Period.month(now, months).last().isAfter(anchor.reference());
      year = past ? now : now - 1;
    }
    return Reading.of(
        Period.month(year, 1).edtf() + "/" + Period.month(year, months).edtf(), Form.RANGE);
  }

  /** A fiscal year of Hong Kong, from April to March; what is longer are years as they stand. */
  private static @Nullable Reading fiscal(MatchResult m) {
    int year = Integer.parseInt(m.group("fiscal"));
    int next = year / 100 * 100 + Integer.parseInt(m.group("next"));
    if (next != year + 1) {
      return next > year && !m.group().contains("/")
          ? Reading.of(year + "/" + next, Form.RANGE)
          : null;
    }
    return Reading.of(
        Period.month(year, 4).edtf() + "/" + Period.month(next, 3).edtf(),
        m.group("by") == null ? Form.POINT : Form.BOUND);
  }

  /** A fiscal year is quoted without its "in". */
  @Override
  int quoteStart(MatchResult m) {
    return m.group("fiscal") != null && m.group("by") == null ? m.start("fiscal") : m.start();
  }

  private static @Nullable Reading years(MatchResult m, int year1, int year2) {
    int last = year2;
    if (m.group("v2") != null || m.group("e2") != null) {
      if (!m.group().matches(".*[-–—~].*")) {
        return null;
      }
      String two = m.group("v2") == null ? m.group("e2") : m.group("v2");
      last =
          two.length() == 2 && Integer.parseInt(two) > 12
              ? year1 / 100 * 100 + Integer.parseInt(two)
              : 0;
    }
    return last > year1 && last < year1 + 80 ? Reading.of(year1 + "/" + last, Form.RANGE) : null;
  }

  private static int year(MatchResult m, String s, Anchor anchor) {
    for (String group : new String[] {"y", "z", "x", "w"}) {
      if (m.group(group + s) != null) {
        return English.year(m.group(group + s), anchor);
      }
    }
    return 0;
  }

  private static int month(MatchResult m, String s) {
    for (String group : new String[] {"m", "n", "o"}) {
      if (m.group(group + s) != null) {
        return English.month(m.group(group + s));
      }
    }
    return 0;
  }

  private static int day(MatchResult m, String s) {
    return English.day(m.group("d" + s) != null ? m.group("d" + s) : m.group("e" + s));
  }
}
