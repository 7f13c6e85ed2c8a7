package org.policywatch.extract.date;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days of the Chinese calendar (农历七月初一, 腊月廿三) and feasts, lunar and solar (春节前, 国庆). */
final class LunarDates extends DateRule {
  private static final String YEAR = "(?:" + Han.year("") + "\\s?的?)?";
  private static final String BOUND =
      "(?<bound>之前|以前|(?:节|假期|小长假)?(?:之?前(?![后夕])|(?<eve>前夕))|期间" + "|假期|后|之后)?";
  private static final Pattern PATTERN =
      Pattern.compile(
          YEAR
              + "(?:(?:农历|阴历|旧历)"
              + Han.year("2").replace("年(?!代)度?", "年")
              + "?(?<leap>闰)"
              + "?(?<month>正|十[一二]?|[一二三四五六七八九]|冬|腊)月(?<day>初[一二三四五六七八九十]|十[一二三四五六七八九]?"
              + "|二?廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|三十)?"
              + "|(?<leap2>闰)?(?<month2>正|冬|腊)月(?<day2>初[一二三四五六七八九十]|十[一二三四五六七八九]|廿[一二三四五六七八九]?"
              + "|二十[一二三四五六七八九]?|三十)"
              + "|(?:[“\"](?=[^”\"]{2,4}[”\"]))?"
              + "(?<feast>春节|除夕|元宵节?|端午节?|七夕|中秋节?|重阳节?|腊八节?|元旦|国庆节?|五一(?:国际)?劳动节"
              + "|五一(?=[”\"]))(?!活动|联欢|档|晚会|消费|促销|黄金周)[”\"]?)"
              + BOUND);

  LunarDates() {
    super("zh.date.lunar", PATTERN, Starts.of(Starts.YEARS + "农阴旧闰正冬腊春除元端七重国五“"));
  }

  @Override
  @Nullable Reading read(MatchResult m, Anchor anchor) {
    int year = Han.year(m, "", anchor);
    year = year == 0 ? Han.year(m, "2", anchor) : year;
    if (year < 0) {
      return null;
    }
    if (m.group("feast") != null && m.group("bound") == null && year == 0) {
      return null;
    }
    CalendarDay day = day(m);
    if (day == null) {
      return Reading.NONE;
    }
    LocalDate found = year > 0 ? day.in(year) : day.leaning(anchor);
    if (found == null) {
      return Reading.NONE;
    }
    String bound = m.group("bound") == null ? "" : m.group("bound");
    boolean before = bound.contains("前");
    if (before && day.day() > 0) {
      found = found.minusDays(1);
    }
    String calendar = day.isLunar() ? "chinese" : null;
    Form form = before && m.group("eve") == null ? Form.BOUND : Form.POINT;
    String value = found.toString();
    if (day.day() == 0) {
      LocalDate end = new CalendarDay(day.month(), 30, day.leap(), true).in(found.getYear());
      value = end == null ? value + "/" + found.plusDays(28) : value + "/" + end;
    }
    boolean loose = !before && !bound.isEmpty() && (bound.contains("后") || bound.contains("期"));
    return new Reading(loose ? value + "~" : value, form, loose, false, calendar, year == 0, null);
  }

  private static @Nullable CalendarDay day(MatchResult m) {
    if (m.group("feast") != null) {
      return switch (m.group("feast").substring(0, 2)) {
        case "春节" -> CalendarDay.lunar(1, 1);
        case "除夕" -> CalendarDay.lunar(12, 30);
        case "元宵" -> CalendarDay.lunar(1, 15);
        case "端午" -> CalendarDay.lunar(5, 5);
        case "七夕" -> CalendarDay.lunar(7, 7);
        case "中秋" -> CalendarDay.lunar(8, 15);
        case "重阳" -> CalendarDay.lunar(9, 9);
        case "腊八" -> CalendarDay.lunar(12, 8);
        case "元旦" -> CalendarDay.solar(1, 1);
        case "国庆" -> CalendarDay.solar(10, 1);
        default -> CalendarDay.solar(5, 1);
      };
    }
    boolean first = m.group("month") != null;
    String month = first ? m.group("month") : m.group("month2");
    String day = first ? m.group("day") : m.group("day2");
    int number =
        month.equals("正") ? 1 : month.equals("冬") ? 11 : month.equals("腊") ? 12 : Han.number(month);
    int dayNumber = day == null ? 0 : dayNumber(day);
    boolean leap = m.group("leap") != null || m.group("leap2") != null;
    return number < 1 || dayNumber < 0 ? null : new CalendarDay(number, dayNumber, leap, true);
  }

  private static int dayNumber(String word) {
    if (word.startsWith("初")) {
      return Han.number(word.substring(1));
    }
    int twenty = word.indexOf('廿');
    return twenty < 0 ? Han.number(word) : 20 + Math.max(0, Han.number(word.substring(twenty + 1)));
  }
}
