package org.policywatch.extract.quantity;

import org.policywatch.extract.text.WordSet;
import org.policywatch.model.Comparator;

/** 百, 千, 万 and 亿 without a digit: when they count something, and when they are part of a word. */
final class ChineseMagnitudes {
  /** 培育百家龙头、千家骨干、万家…: no longer row is looked through. */
  private static final int LONGEST_ROW = 3;

  private static final int LONGEST_ITEM = 12;

  /** What a rate is told for each ten thousand yuan of. */
  private static final WordSet OUTPUT = WordSet.of("gdp 国内生产总值 地区生产总值 工业增加值 工业产值 产值 增加值");

  private ChineseMagnitudes() {}

  /** 万人 of 万人机器人拥有量 is no number; 百余家, 近百家, 百亿元 and 培育百家 are. */
  static boolean isBare(String text, Expression e) {
    if (text.startsWith("万元", e.core()) && OUTPUT.endAt(text, e.core() + 2) >= 0) {
      return true; // 万元GDP用水量
    }
    return "百千万亿".indexOf(text.charAt(e.core())) >= 0
        && !isCounted(text, e.start(), LONGEST_ROW)
        && !closesList(text, e)
        && !e.isMoney()
        && e.comparator() == Comparator.EQ
        && (e.unit().equals(Expression.ITEM) || e.unit().equals(Expression.PERSON));
  }

  /** 培育百家龙头、千家骨干: a verb stands before the number or before the row it is of. */
  private static boolean isCounted(String text, int at, int row) {
    if (ChineseWords.COUNTING.startBefore(text, at) >= 0) {
      return true;
    }
    if (row == 0 || at == 0 || "、和".indexOf(text.charAt(at - 1)) < 0) {
      return false;
    }
    for (int i = at - 2; i >= Math.max(0, at - LONGEST_ITEM); i--) {
      if ("百千万".indexOf(text.charAt(i)) >= 0) {
        return isCounted(text, i, row - 1);
      }
    }
    return false;
  }

  /** 培育骨干企业百家: the number ends the clause of the verb. */
  private static boolean closesList(String text, Expression e) {
    if (e.end() < text.length() && !ChineseGrammar.isPause(text.charAt(e.end()))) {
      return false;
    }
    int start = e.start();
    while (start > 0 && !ChineseGrammar.isPause(text.charAt(start - 1))) {
      start--;
    }
    return ChineseWords.COUNTING.isIn(text, start, e.start());
  }
}
