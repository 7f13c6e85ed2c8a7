package org.policywatch.extract.date;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.RepublicYears;

/**
 * Chinese ranges: 2021-2023年, 2024/25年度, 今年1月至11月, 3月1日至15日, 2021年1月1日到2023年底, 前三季度, 前十个月, 今明两年,
 * 明年起三年内.
 */
final class ChineseRanges extends DateRule {
  private static final String TWO = "(?:\\d\\d|" + Han.DIGIT + "{2})";
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<!每年的?)(?:(?<fiscal>(?:20|二[〇零])"
              + TWO
              + ")\\s?(?:/|"
              + Han.DASH
              + ")\\s?(?<next>"
              + TWO
              + ")(?:\\s?(?:年度)?[至到]\\s?(?<last>(?:20|二[〇零])"
              + TWO
              + ")\\s?(?:/|"
              + Han.DASH
              + ")\\s?"
              + TWO
              + "\\s?(?:(?:财政)?年度)?|\\s?(?:财政)?年度)(?<until>内|(?:或之?)?前)?|"
              + point("1", true)
              + Han.DASH
              + point("2", false)
              + "|(?:"
              + Han.year("3")
              + ")?\\s?(?:前(?:(?<quarters>[两二三])个?季(?:度|(?!节))"
              + "|(?<months>"
              + Han.NUMBER
              + ")个月)"
              + "|(?<qa>[一二三1-3])(?:季度)?"
              + Han.DASH
              + "(?<qb>[二三四2-4])季度))(?:期间|之间)?"
              + "|(?<both>今明[两二]年)|"
              + Han.year("4")
              + "起,?(?:计划|力争|争取|再)?(?:(?:用|利用)?(?<span>"
              + Han.NUMBER
              + ")年(?:左右)?(?:时间|之?内)|分(?<parts>"
              + Han.NUMBER
              + ")年)");

  private static String point(String s, boolean bareYear) {
    String year =
        bareYear
            ? Han.year(s)
                + "|(?:(?:中华)?民国\\s?)?(?<![\\d.-])(?<!\\d,)(?<bare>(?:19|20)\\d\\d|1[01]\\d)(?=\\s?[-–—―−~〜至到])"
            : Han.year(s);
    String month =
        "(?<![\\d.个])(?<m@>\\d{1,2}|十[一二]?|[一二三四五六七八九])"
            + (bareYear ? "\\s?(?:月份?" + "|(?=\\s?[-–—―−~〜至到]))" : "\\s?月(?!均)份?");
    return ("(?:"
            + year
            + ")?\\s?(?:"
            + month.replace("@", s)
            + ")?\\s?(?:(?<d@>\\d{1,2}"
            + "|[一二三四五六七八九十]{1,3})\\s?[日号])?(?<e@>年?[底末])?")
        .replace("@", s);
  }

  private static final int LAST_OF_REPUBLIC = 199;
  private static final String PARTINGS = Han.DASHES + "/至到前明起";

  /** 中华民国 一百一十 年度 十二 月份 三十一 日年底 and what parts the two, a blank before each. */
  private static final int LONGEST_BEGINNING = 32;

  ChineseRanges() {
    super("zh.date.range", PATTERN, Starts.of(Starts.YEARS));
  }

  /** A range has a dash or 到 behind its beginning, or counts with 前; 今明两年 names both ends. */
  @Override
  boolean mayStandAt(String text, int at) {
    int end = Math.min(text.length(), at + LONGEST_BEGINNING);
    for (int i = at; i < end; i++) {
      if (PARTINGS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  @Nullable Reading read(MatchResult m, Anchor anchor) {
    if (m.group("both") != null) {
      int year = anchor.reference().getYear();
      return Reading.of(year + "/" + (year + 1), Form.RANGE);
    }
    if (m.group("span") != null || m.group("parts") != null) {
      int first = Han.year(m, "4", anchor);
      int years = Han.number(m.group("span") == null ? m.group("parts") : m.group("span"));
      boolean real = first > 0 && years > 0;
      return real ? Reading.of(first + "/" + (first + years - 1), Form.AHEAD) : null;
    }
    if (m.group("fiscal") != null) {
      return fiscal(m);
    }
    if (m.group("quarters") != null || m.group("months") != null || m.group("qa") != null) {
      return counted(m, anchor);
    }
    int year1 = m.group("bare") != null ? bare(m) : Han.year(m, "1", anchor);
    int year2 = Han.year(m, "2", anchor);
    int month1 = part(m.group("m1"));
    int month2 = part(m.group("m2"));
    int day1 = part(m.group("d1"));
    int day2 = part(m.group("d2"));
    if (year1 < 0 || year2 < 0 || !isRange(m, year1, year2, month1, month2, day1, day2)) {
      return null;
    }
    boolean guessed = year1 == 0 && year2 == 0;
    if (year1 == 0) {
      Period from = new Period(0, month1, day1);
      Period to = new Period(0, month2 == 0 ? month1 : month2, day2);
      int end = year2 > 0 ? year2 : anchor.yearOfEnd(from, to);
      year1 = month2 > 0 && month1 > month2 ? end - 1 : end;
    }
    int lastMonth = month2 == 0 && day2 > 0 ? month1 : month2;
    int lastYear = year2 > 0 ? year2 : lastMonth > 0 && lastMonth < month1 ? year1 + 1 : year1;
    Period first = new Period(year1, month1, day1);
    Period last = new Period(lastYear, lastMonth, day2);
    if (!first.isReal() || !last.isReal()) {
      return Reading.NONE;
    }
    first = m.group("e1") == null ? first : Period.day(first.last());
    last = m.group("e2") == null ? last : Period.day(last.last());
    if (first.first().isAfter(last.last())) {
      return Reading.NONE;
    }
    Reading reading = Reading.of(first.edtf() + "/" + last.edtf(), Form.RANGE).asPartial(guessed);
    return guessed ? reading : reading.stating(last);
  }

  /** 2021-2023年; 110至113年 where the second is a year of the Republic; -1 for none. */
  private static int bare(MatchResult m) {
    int year = Integer.parseInt(m.group("bare"));
    boolean republic = m.group("w2") != null || m.group("t2") != null;
    return year > LAST_OF_REPUBLIC ? year : republic ? RepublicYears.FOUNDING + year : -1;
  }

  /** 2024/25年度, 2024-25至2028-29年度: fiscal years of Hong Kong, from April to March. */
  private static @Nullable Reading fiscal(MatchResult m) {
    int year = Han.digits(m.group("fiscal"));
    int last = m.group("last") == null ? year : Han.digits(m.group("last"));
    return (year + 1) % 100 == Han.digits(m.group("next")) && last >= year
        ? Reading.of(
            Period.month(year, 4).edtf() + "/" + Period.month(last + 1, 3).edtf(),
            m.group("until") == null ? Form.POINT : Form.AHEAD)
        : null;
  }

  /** Both ends must say enough: 1-11月, 3月1日至15日, 2021-2023年, but not 到5月. */
  private static boolean isRange(MatchResult m, int y1, int y2, int m1, int m2, int d1, int d2) {
    if (d2 > 0) {
      return d1 > 0 && m1 > 0 && (y2 == 0 || m2 > 0);
    }
    if (m2 > 0) {
      return m1 > 0 && d1 == 0 || y1 > 0 && m1 == 0 && y2 > 0;
    }
    boolean years = y1 > 0 && y2 > 0 && d1 == 0;
    return years || y1 > 0 && m1 > 0 && y2 > 0 && m.group("e2") != null;
  }

  private static int part(@Nullable String number) {
    int part = Han.number(number);
    return number == null ? 0 : part < 1 ? 99 : part;
  }

  private static @Nullable Reading counted(MatchResult m, Anchor anchor) {
    int year = Han.year(m, "3", anchor);
    if (year < 0) {
      return null;
    }
    boolean guessed = year == 0;
    int from = m.group("qa") == null ? 1 : 3 * Han.number(m.group("qa")) - 2;
    int months =
        m.group("qb") != null
            ? 3 * Han.number(m.group("qb"))
            : m.group("quarters") != null
                ? 3 * Han.number(m.group("quarters"))
                : Han.number(m.group("months"));
    if (months < 1 || months > 12 || from > months) {
      return null;
    }
    if (guessed) {
      year = anchor.reference().getYear();
      year = Period.month(year, months).first().isAfter(anchor.reference()) ? year - 1 : year;
    }
    return Reading.of(
        Period.month(year, from).edtf() + "/" + Period.month(year, months).edtf(), Form.RANGE);
  }
}
