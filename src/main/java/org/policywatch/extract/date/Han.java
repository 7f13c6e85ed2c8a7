package org.policywatch.extract.date;

import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Numerals;
import org.policywatch.extract.text.RepublicYears;

/** The pieces that Chinese date patterns are built of, and their values. */
final class Han {
  static final String DIGIT = "[〇○零一二三四五六七八九]";
  static final String DASHES = "-–—―−~〜";
  static final String DASH = "\\s?(?:[" + DASHES + "]{1,2}|至|到)\\s?";

  /** A number of years, months or days: 3, 十五, 两. */
  static final String NUMBER = "(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})";

  private static final String MONTH_NUMBER = "(?:\\d{1,2}|十[一二]|元(?=月)|[一二三四五六七八九十])";
  private static final String DAY_NUMBER = "(?:\\d{1,2}|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])";

  private Han() {}

  /** A year with the groups y, r (of the Republic) and l (relative), each with the suffix. */
  static String year(String suffix) {
    return ("(?:(?:公元)?(?<y@>(?<![\\d.])(?<!\\d,)(?:1[89]|20|21)\\d\\d"
            + "|(?<![一二三四五六七八九〇零十百千万])"
            + DIGIT
            + "{4})\\s?年(?!代)度?"
            + "|(?:中华)?民国\\s?(?<r@>\\d{1,3}|元|[一二三四五六七八九十百〇零]{1,5})\\s?年度?"
            + "|(?<![\\d.第近])(?<!\\d,)(?<t@>1[01]\\d)年(?:度(?=[底末起前])|(?=[底末起]|年底|\\d{1,2}月"
            + "|第?[一二三四1-4]季|[上下]半年))"
            + "|(?<![\\d.第近满逾])(?<!\\d,)(?<w@>1[01]\\d)年度?(?![来间内后多余]|历史|以|之|的历史)"
            + "|(?<l@>今年|本年|明年|去年|上年|(?<![产成运用工])后年(?![产均缴纳销营收利税处供减节接综总可])|次年|翌年|(?<![以之])下(?:一年|年(?=度))|(?<!合|共|协|等)同年(?!均)|(?<![年\\d一二两三四五六七八九十])前年(?!均))(?!轻|龄|级|代)度?)")
        .replace("@", suffix);
  }

  static String month(String suffix) {
    return "(?<![\\d.个])(?<m" + suffix + ">" + MONTH_NUMBER + ")\\s?月(?!均|报|刊|薪|租|龄)份?";
  }

  static String day(String suffix) {
    return "(?<d" + suffix + ">" + DAY_NUMBER + ")\\s?[日号](?!文|楼|线|院|元|均|[令])";
  }

  /** The year that the groups state; 0 when they are empty, -1 when it is none. */
  static int year(MatchResult m, String suffix, Anchor anchor) {
    String number = m.group("y" + suffix);
    if (number != null) {
      return plausible(digits(number));
    }
    String republic = m.group("r" + suffix);
    if (republic != null) {
      int year = republic.equals("元") ? 1 : Numerals.whole(republic);
      return year < 1 ? -1 : plausible(RepublicYears.FOUNDING + year);
    }
    // 113年底 without 民国 is a year of the Republic too
    String bare = m.group("t" + suffix);
    if (bare != null) {
      return RepublicYears.FOUNDING + Integer.parseInt(bare);
    }
    String loose = m.group("w" + suffix);
    if (loose != null) {
      return anchor.taiwan() ? RepublicYears.FOUNDING + Integer.parseInt(loose) : -1;
    }
    String relative = m.group("l" + suffix);
    return relative == null ? 0 : relative(relative, anchor);
  }

  /** A number of one or two digits, or in words; -1 for none. */
  static int number(@Nullable String text) {
    return text == null ? -1 : text.equals("元") ? 1 : Numerals.whole(text);
  }

  static int digits(String number) {
    int year = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      year =
          year * 10
              + (c >= '0' && c <= '9'
                  ? c - '0'
                  : c == '〇' || c == '○' ? 0 : "零一二三四五六七八九".indexOf(c));
    }
    return year;
  }

  private static int plausible(int year) {
    return year >= 1840 && year <= 2199 ? year : -1;
  }

  private static int relative(String word, Anchor anchor) {
    int year = anchor.reference().getYear();
    int told = anchor.before() == null ? year : anchor.before().year();
    return switch (word) {
      case "明年" -> year + 1;
      case "去年", "上年" -> year - 1;
      case "前年" -> year - 2;
      case "后年" -> year + 2;
      case "次年", "翌年", "下一年", "下年" -> told + 1;
      case "同年" -> told;
      default -> year;
    };
  }
}
