package org.policywatch.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.Amount;
import org.policywatch.model.Comparator;

/**
 * Numbers that need no unit, for a bound says that they are quantities: 节点数突破1万, 能效降到1.25以下. One of
 * hundreds of millions behind what is told in money is money: 产值突破千亿.
 */
final class ChineseBare {
  private static final String PAUSES = ",。;、)!\n";
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
  private static final int FARTHEST_VALUE = 14;

  /** What is counted ends with one of these, and is no money. */
  private static final String COUNTED = "量数户人次件民";

  private static final WordSet REACHED = WordSet.of("达 达到 增至 增加到 增长到 提高到 扩大到 升至 至 到");

  private ChineseBare() {}

  /**
   * The number at a place, when a bound stands before it, or one of two characters after it (500强
   * is a name), and nothing follows; or null.
   */
  static @Nullable Expression read(String text, int at, Bounds.@Nullable Found before) {
    int core = before == null ? at : Numbers.skipBlank(text, before.edge());
    if (before == null && !isStart(text, at)) {
      return null;
    }
    Numbers.Reading number = Numbers.chinese(text, core);
    if (number == null || isYear(number) || !isFigure(text, core, number)) {
      return null;
    }
    boolean money = isHuge(number) && isValue(text, at);
    String unit = money ? "CNY" : Expression.ITEM;
    Comparator own = before == null ? Comparator.EQ : before.comparator();
    Expression plain = new Expression(at, number.end(), core, Amount.of(number.value()), own, unit);
    Expression bounded = before == null ? ChineseGrammar.bounded(text, plain) : plain;
    boolean said =
        money
            || before != null
            || bounded.end() > plain.end() + 1
            || isReached(text, at, isLarge(number));
    boolean level = ChineseWords.LEVELS.endAt(text, bounded.end()) >= 0;
    return level || said && endsClause(text, bounded.end()) ? bounded : null;
  }

  /** 千亿 and 千万大关 are as good as figures; 两 or 一百 alone are none. */
  private static boolean isFigure(String text, int core, Numbers.Reading number) {
    return Numbers.isDigit(text, core)
        || isHuge(number)
        || isLarge(number) && ChineseWords.LEVELS.endAt(text, number.end()) >= 0;
  }

  private static boolean isHuge(Numbers.Reading number) {
    return number.value().compareTo(HUNDRED_MILLION) >= 0;
  }

  /** 产值将突破千亿, but not 产业用户数突破千亿. */
  private static boolean isValue(String text, int at) {
    int from = Math.max(0, at - FARTHEST_VALUE);
    int end = ChineseWords.VALUES.lastEnd(text, from, at);
    for (int i = end; i >= 0 && i < at; i++) {
      if (ChineseGrammar.isPause(text.charAt(i)) || COUNTED.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return end >= 0;
  }

  private static boolean isStart(String text, int at) {
    char last = at == 0 ? ' ' : text.charAt(at - 1);
    return last >= 0x3400 && last < 0xA000;
  }

  /** 覆盖人口达到8亿, 终端达到12000. */
  private static boolean isLarge(Numbers.Reading number) {
    return number.value().compareTo(TEN_THOUSAND) >= 0;
  }

  /** 基站总数达到12000 counts, 指数达到120 need not. */
  private static boolean isReached(String text, int at, boolean large) {
    int verb = REACHED.startBefore(text, at);
    return verb > 0 && (large || "数量".indexOf(text.charAt(verb - 1)) >= 0);
  }

  private static boolean isYear(Numbers.Reading number) {
    return number.value().compareTo(FIRST_YEAR) >= 0
        && number.value().compareTo(LAST_YEAR) < 0
        && number.magnitude().compareTo(BigDecimal.ONE) == 0;
  }

  private static boolean endsClause(String text, int at) {
    return at >= text.length() || PAUSES.indexOf(text.charAt(at)) >= 0;
  }

  /** 50+示范场景: a classifier is left out; not 3+证书, nor 1+5. */
  static @Nullable Expression atLeast(String text, int at, Numbers.Reading number) {
    int end = number.end() + 1;
    boolean counts =
        text.startsWith("+", number.end())
            && number.value().compareTo(BigDecimal.TEN) >= 0
            && end < text.length()
            && Passage.isHan(text.charAt(end));
    return counts
        ? new Expression(at, end, at, Amount.of(number.value()), Comparator.GE, Expression.ITEM)
        : null;
  }
}
