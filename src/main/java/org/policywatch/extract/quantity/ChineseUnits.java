package org.policywatch.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.WordSet;

/** Reads the unit after a Chinese number. */
final class ChineseUnits {
  private static final WordSet WORKING_DAYS = WordSet.of("个工作日 工作日 个工作天 工作天");
  private static final WordSet NOT_TENTHS = WordSet.of("成立 成为 成功 成果 成员 成长 成效 成本 成熟 成都 成套");
  private static final WordSet NOT_PERSONS = WordSet.of("人均 人工 人民 名牌 名录 名优 名师");

  private static final WordSet SHORTENED = WordSet.of("缩短至 缩短到 缩短为 压缩至 压缩到 压缩为 缩减至 减至 降至 延长至 延长到");
  private static final WordSet LIVES = WordSet.of("寿命");
  private static final int NEAR = 8;

  /** What a rate is told for. */
  private static final WordSet EACH =
      WordSet.of(
          "年 月 日 天 周 小时 分钟 秒 次 人 人次 户 家 元 亩 公顷 平方米 平方公里 平方千米 立方米 公里 千米 米 吨 千克 公斤 克 升 千瓦 千瓦时 床 辆 车 台 件");

  private ChineseUnits() {}

  /**
   * A unit read.
   *
   * @param end one past its last character
   * @param name as in {@link org.policywatch.model.Quantity#unit}
   * @param scale what the number is to be multiplied with (10 for 成)
   * @param more 余, 多 or + stands in it
   */
  record Unit(int end, String name, BigDecimal scale, boolean more) {
    Unit withScale(BigDecimal other) {
      return new Unit(end, name, other, more);
    }
  }

  static @Nullable Unit read(String text, int number) {
    int at = Numbers.skipBlank(text, number);
    boolean more = at < text.length() && "余多+".indexOf(text.charAt(at)) >= 0;
    Unit unit = plain(text, more ? at + 1 : at);
    boolean level = unit != null && text.startsWith("级", unit.end);
    return unit == null || level
        ? null
        : new Unit(rateEnd(text, unit.end), unit.name, unit.scale, more);
  }

  /** 万吨/年, 微克/立方米, 台/万人: of what there is so much of each. */
  private static int rateEnd(String text, int end) {
    if (end >= text.length() || text.charAt(end) != '/') {
      return end;
    }
    int at = end + 1;
    while (at < text.length() && at <= end + 2 && "百千万亿".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Math.max(end, EACH.endAt(text, at));
  }

  private static @Nullable Unit plain(String text, int at) {
    if (at >= text.length()) {
      return null;
    }
    int currency = ChineseWords.CURRENCY_WORDS.endAt(text, at);
    if (currency >= 0 && !isElement(text, currency)) {
      String name = ChineseWords.CURRENCIES.get(text.substring(at, currency));
      return unit(currency, name == null ? "CNY" : name);
    }
    if (text.charAt(at) == '%') {
      return unit(at + 1, Expression.PERCENT);
    }
    for (String points : new String[] {"个百分点", "百分点"}) {
      if (text.startsWith(points, at)) {
        return unit(at + points.length(), Expression.POINT);
      }
    }
    int days = WORKING_DAYS.endAt(text, at);
    if (days >= 0) {
      return unit(days, Expression.BUSINESS_DAY);
    }
    if (text.charAt(at) == '成' && NOT_TENTHS.endAt(text, at) < 0) {
      return new Unit(at + 1, Expression.PERCENT, BigDecimal.TEN, false);
    }
    if (text.charAt(at) == '倍') {
      return unit(at + 1, Expression.TIMES);
    }
    return counted(text, at);
  }

  private static @Nullable Unit counted(String text, int at) {
    int structure = ChineseWords.STRUCTURE.endAt(text, at);
    int classifier = ChineseWords.CLASSIFIERS.endAt(text, at);
    int person = ChineseWords.PERSONS.endAt(text, at);
    if (person >= 0 && person >= classifier && person >= structure) {
      return NOT_PERSONS.endAt(text, at) >= 0 && ChineseWords.CLASSIFIERS.endAt(text, at) < 0
          ? null
          : unit(person, Expression.PERSON);
    }
    int end = Math.max(structure, classifier);
    if (end < 0 && isSpan(text, at)) {
      return unit(at + 1, Expression.ITEM);
    }
    return end < 0 || text.startsWith("周年", at) ? null : unit(end, Expression.ITEM);
  }

  /** 缩短至4.5年 and 寿命超过81岁 are reached; other years and ages are none to count. */
  private static boolean isSpan(String text, int at) {
    char unit = text.charAt(at);
    if (unit != '年' && unit != '岁') {
      return false;
    }
    int number = at;
    while (number > 0 && isOfNumber(text.charAt(number - 1))) {
      number--;
    }
    if (unit == '年') {
      boolean from = number > 0 && "由从".indexOf(text.charAt(number - 1)) >= 0;
      return SHORTENED.startBefore(text, number) >= 0 || from && SHORTENED.endAt(text, at + 1) >= 0;
    }
    int life = LIVES.lastEnd(text, Math.max(0, number - NEAR), number);
    while (life >= 0 && life < number && !ChineseGrammar.isPause(text.charAt(life))) {
      life++;
    }
    return life == number;
  }

  private static boolean isOfNumber(char c) {
    return c >= '0' && c <= '9' || c == '.' || Numbers.digit(c) >= 0;
  }

  private static boolean isElement(String text, int end) {
    return end < text.length()
        && text.charAt(end - 1) == '元'
        && "素件".indexOf(text.charAt(end)) >= 0;
  }

  private static Unit unit(int end, String name) {
    return new Unit(end, name, BigDecimal.ONE, false);
  }
}
