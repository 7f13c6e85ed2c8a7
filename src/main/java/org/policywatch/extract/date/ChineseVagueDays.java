package org.policywatch.extract.date;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days that Chinese names by their distance: 日前, 截至目前, 昨日, 上周五, 本月底前, 年内, 同日. */
final class ChineseVagueDays extends DateRule {
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<recent>(?<!\\d\\s?)(?<![一二三四五六七八九十〇零当即今昨明工假期])日前|近日|不久前|近期(?=[,，]|.{0,8}(?:印发|发布|出台"
              + "|公布|下发|推出|召开|举行))|最近(?![一二两三四五六七八九十\\d几的])|近来|前不久)"
              + "|(?<sofar>截[至止]到?(?:目前|今日|今天|现在|当前|发稿(?:时|日)?)|到目前为止|迄今为止|迄今|截止目前"
              + "|(?:目前|现时)(?=[,为]?[^,。;]{0,14}?(?:有|已|共|为|达|约|逾|超过|累计|只|仅|完成)[^,。;]{0,12}?[\\d一二两三四五六七八九十百千数])"
              + "|至今(?!年|天|日|未|没|尚|仍))"
              + "|(?<pastyears>近(?:几|些|数)?年来?(?=[,，、]|来|[^\\d一二两三四五六七八九十底末度轻]))"
              + "|(?<pastmonths>近(?:几|数)个?月(?:来|以来)?)"
              + "|(?<same>(?<!不)同日|(?<!应)当日|当天|(?<!\\d)同一天)"
              + "|(?<day>[今昨明前后]\\(\\d{1,2}\\)日|今日|今天|昨日|昨天|昨晚|昨夜|今晨|今早|明日|明天|后天|前天|即日)(?<sincenow>起)?(?!头条|论坛|报(?![道告导])|社(?!会))"
              + "|(?<week>本周|这周|上周|下周|上星期|下星期)(?<wd>[一二三四五六日天](?![个年月]))?(?<wend>末)?(?<win>内)?"
              + "|(?<![(上下本这每])(?:星期|(?<![一二三四五六七八九十\\d]|每|四"
              + "|公)周)(?<weekday>[一二三四五六日天])(?![个年月大次至到期届线起来])"
              + "|(?<month>本月|当月|上个?月|下个?月|这个月)(?:(?<md>\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|(?<mend>底"
              + "|末)(?<mbefore>之?前)?|(?<mstart>初)|(?<mmid>中(?!旬))|(?<mx>[上中下]旬)|(?<min>内))?"
              + "|(?<![每\\d一二三四五六七八九十个同本上下])月底(?<mbefore2>之?前)?"
              + "|(?<quarter>本季度?|上季度|下季度|上个季度|下个季度)(?<qend>末|底)?"
              + "|(?<![\\d年月一二两三四五六七八九十每])(?<!完成)(?<whole>全年)(?!龄|无休|[级候]|(?:目标|任务|计划)(?:任务|数|量)?的)"
              + "|(?<![\\d一二两三四五六七八九十百几半数每多])年内(?!地|容|部)"
              + "|(?<![\\d一二两三四五六七八九十百几半数每多个同本当])(?<monthin>月内)(?!地|容|部)"
              + "|(?<![\\d.月日号〇零一二三四五六七八九十])(?<d>\\d{1,2})日(?=电|讯|消息|[,，、]|从|在|上午|下午|晚|召|举|发布|印发"
              + "|出台|公布|说|表示|介绍|报道|获悉|宣布|通报|透露|披露|指出|明确|提出|签署|签约|审议|下发|联合|正式|对外|启动)");

  private static final String WEEK = "一二三四五六日";

  ChineseVagueDays() {
    super("zh.date.vague", PATTERN, Starts.of(Starts.DIGITS + "日近不最前截到迄至同当今昨明后即本这上下星周月年全目现"));
  }

  @Override
  @Nullable Reading read(MatchResult m, Anchor anchor) {
    LocalDate day = anchor.reference();
    if (m.group("recent") != null) {
      return Reading.loose(day + "~", Form.RECENT);
    }
    if (m.group("sofar") != null) {
      return Reading.of(day.toString(), Form.SO_FAR);
    }
    if (m.group("pastyears") != null || m.group("pastmonths") != null) {
      return Reading.loose(day.getYear() + "~", Form.BACK);
    }
    if (m.group("same") != null) {
      return same(m, anchor);
    }
    if (m.group("day") != null) {
      return day(m.group("day"), day);
    }
    if (m.group("week") != null) {
      return week(m, day);
    }
    if (m.group("weekday") != null) {
      return Reading.of(
              Days.weekday(day, weekday(m.group("weekday")), anchor.lean()).toString(), Form.POINT)
          .asPartial(true);
    }
    if (m.group("month") != null) {
      return month(m, day);
    }
    if (m.group("quarter") != null) {
      int quarters =
          m.group("quarter").startsWith("上") ? -1 : m.group("quarter").startsWith("下") ? 1 : 0;
      Period quarter = Days.quarter(day, quarters);
      return m.group("qend") == null
          ? Reading.of(quarter.edtf(), Form.POINT)
          : Reading.of(quarter.last().toString(), Form.EDGE);
    }
    if (m.group("d") != null) {
      return dayOfMonth(Integer.parseInt(m.group("d")), day, anchor.lean());
    }
    if (m.group().startsWith("月底")) {
      return Reading.of(
          Period.month(day.getYear(), day.getMonthValue()).last().toString(), Form.BOUND);
    }
    if (m.group("whole") != null) {
      Period told = anchor.before();
      int year = told == null || told.year() < day.getYear() - 1 ? day.getYear() : told.year();
      return Reading.of(String.valueOf(year), Form.POINT);
    }
    return m.group("monthin") != null
        ? Reading.of(Days.month(day, 0), Form.BOUND)
        : Reading.of(String.valueOf(day.getYear()), Form.BOUND);
  }

  private static Reading same(MatchResult m, Anchor anchor) {
    Period before = anchor.before();
    if (before != null && before.day() > 0) {
      return Reading.of(before.edtf(), Form.POINT);
    }
    return Reading.loose(anchor.reference() + "~", Form.POINT);
  }

  private static Reading day(String word, LocalDate day) {
    int days =
        switch (word.charAt(0)) {
          case '昨' -> -1;
          case '前' -> -2;
          case '明' -> 1;
          case '后' -> 2;
          default -> 0;
        };
    return Reading.of(day.plusDays(days).toString(), Form.POINT);
  }

  private static Reading week(MatchResult m, LocalDate day) {
    int weeks = m.group("week").startsWith("上") ? -1 : m.group("week").startsWith("下") ? 1 : 0;
    if (m.group("wd") != null) {
      return Reading.of(Days.weekdayOf(day, weeks, weekday(m.group("wd"))).toString(), Form.POINT);
    }
    if (m.group("wend") != null) {
      return Reading.of(
          Days.weekdayOf(day, weeks, 6) + "/" + Days.weekdayOf(day, weeks, 7), Form.POINT);
    }
    return Reading.of(Days.week(day, weeks), m.group("win") == null ? Form.POINT : Form.BOUND);
  }

  private static int weekday(String character) {
    return character.equals("天") ? 7 : WEEK.indexOf(character) + 1;
  }

  private static Reading month(MatchResult m, LocalDate day) {
    int months = m.group("month").startsWith("上") ? -1 : m.group("month").startsWith("下") ? 1 : 0;
    LocalDate there = day.plusMonths(months);
    Period month = Period.month(there.getYear(), there.getMonthValue());
    if (m.group("md") != null) {
      Period exact =
          new Period(
              month.year(),
              month.part(),
              Math.max(Han.number(m.group("md")), 99 * Integer.signum(-Han.number(m.group("md")))));
      return exact.isReal() ? Reading.of(exact.edtf(), Form.POINT).stating(exact) : Reading.NONE;
    }
    if (m.group("mend") != null) {
      return Reading.of(
          month.last().toString(), m.group("mbefore") == null ? Form.EDGE : Form.BOUND);
    }
    if (m.group("mstart") != null || m.group("mmid") != null || m.group("mx") != null) {
      return Reading.loose(month.edtf() + "~", Form.EDGE);
    }
    return Reading.of(month.edtf(), m.group("min") == null ? Form.POINT : Form.BOUND);
  }

  /** 13日电: the latest such day not after the reference, or the next where the role says so. */
  private static Reading dayOfMonth(int number, LocalDate day, Lean lean) {
    for (int months = 0; months < 3; months++) {
      LocalDate there = day.plusMonths(lean == Lean.FUTURE ? months : -months);
      Period exact = new Period(there.getYear(), there.getMonthValue(), number);
      boolean fits =
          exact.isReal()
              && (lean == Lean.FUTURE ? !exact.first().isBefore(day) : !exact.first().isAfter(day));
      if (fits) {
        return Reading.of(exact.edtf(), Form.POINT).asPartial(true);
      }
    }
    return Reading.NONE;
  }
}
