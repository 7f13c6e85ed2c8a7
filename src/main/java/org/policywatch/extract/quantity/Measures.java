package org.policywatch.extract.quantity;

import java.math.BigDecimal;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.Amount;
import org.policywatch.model.Comparator;
import org.policywatch.model.Measure;

/** Says what a quantity measures, from its unit and the words right before and after it. */
final class Measures {
  private static final int BEFORE_CHINESE = 14;
  private static final int BEFORE_ENGLISH = 70;
  private static final int AFTER_ENGLISH = 60;
  private static final String PAUSES = ",。;、:!?\n";
  private static final WordSet PART = WordSet.of("其中 of_which including_ of_them");
  private static final WordSet TO = WordSet.of("to at reach reaches reaching");
  private static final WordSet WANTED = WordSet.of("up_to as_many_as");
  private static final WordSet GROWTH_NOUNS =
      WordSet.of("增速 增长率 增幅 年均 年均增长 同比增长 增长保持 增长达到 增长达 增长预期 增长目标 增速目标");

  /** Will increase by 7 percent per year. */
  private static final WordSet YEARLY =
      WordSet.of("per_year a_year each_year every_year yearly annually");

  private static final WordSet CHANGE = WordSet.of("by");

  private Measures() {}

  /** The expression as it is meant (增长两倍 is three times) with its measure. */
  record Measured(Expression expression, Measure measure) {}

  static Measured chinese(String text, Expression e) {
    int from = clauseStart(text, e.start(), BEFORE_CHINESE);
    boolean level = ChineseWords.LEVEL.startBefore(text, beforeYear(text, e.start())) >= from;
    boolean falls =
        ChineseWords.FALLING.isIn(text, from, e.start())
            || e.amount().value() != null && text.startsWith("减半", e.start());
    boolean rises = ChineseWords.RISING.isIn(text, from, e.start());
    if (e.unit().equals(Expression.TIMES)) {
      return new Measured(chineseMultiple(text, e, level, rises), Measure.MULTIPLE);
    }
    if (isRelative(e)) {
      return new Measured(e, chineseRelative(text, e, from, level, falls, rises));
    }
    boolean breakdown = text.startsWith("其中", from) || text.startsWith("其中", from + 1);
    Measure measure = absolute(e, breakdown);
    boolean wanted = e.core() > e.start() && isHan(text, e.end());
    return new Measured(
        e, wanted && measure == Measure.LIMIT && isCounted(e) ? Measure.COUNT : measure);
  }

  /** 提高到2025年的12%: where the year in front of the quantity starts, or the quantity itself. */
  private static int beforeYear(String text, int at) {
    int start = at - 1;
    if (start <= 0 || text.charAt(start) != '的') {
      return at;
    }
    while (start > 0 && (Numbers.isDigit(text, start - 1) || isOfYear(text.charAt(start - 1)))) {
      start--;
    }
    return start < at - 1 ? start : at;
  }

  private static boolean isOfYear(char c) {
    return "年底末".indexOf(c) >= 0 || c == Passage.MASK;
  }

  private static Expression chineseMultiple(
      String text, Expression e, boolean level, boolean rises) {
    boolean named = "翻倍".indexOf(text.charAt(e.core())) >= 0;
    int fall = clauseStart(text, e.start(), BEFORE_CHINESE);
    boolean whole = e.start() > 0 && "的\uE000".indexOf(text.charAt(e.start() - 1)) >= 0;
    boolean added = rises && !level && !whole && !ChineseWords.FALLING.isIn(text, fall, e.start());
    return added && !named ? plusOne(e) : e;
  }

  private static Expression plusOne(Expression e) {
    Amount amount = e.amount();
    if (amount.value() != null) {
      return e.with(Amount.of(amount.value().add(BigDecimal.ONE)));
    }
    if (amount.low() != null && amount.high() != null) {
      return e.with(
          Amount.between(amount.low().add(BigDecimal.ONE), amount.high().add(BigDecimal.ONE)));
    }
    return e;
  }

  private static Measure chineseRelative(
      String text, Expression e, int from, boolean level, boolean falls, boolean rises) {
    boolean growth =
        ChineseWords.GROWTH.isIn(text, from, e.start())
            || ChineseWords.GROWTH.endAt(text, e.end()) >= 0
            || text.startsWith("的增", e.end())
            || text.startsWith("的年均", e.end());
    if (e.unit().equals(Expression.POINT)) {
      return falls ? Measure.REDUCTION : Measure.INCREASE;
    }
    if (falls && !level) {
      return Measure.REDUCTION;
    }
    if (isUpperBound(e) && !growth) {
      return Measure.LIMIT;
    }
    boolean share = text.startsWith("率", from) || level && !growth;
    if (growth && !(level && !isGrowthNoun(text, from, e.start()))) {
      return Measure.GROWTH_RATE;
    }
    return rises && !level && !share ? Measure.INCREASE : Measure.SHARE;
  }

  private static boolean isGrowthNoun(String text, int from, int to) {
    return GROWTH_NOUNS.isIn(text, from, to);
  }

  /** Cut fees by half and put three in five permits on chain: a verb of its own. */
  private static final WordSet ANOTHER = WordSet.of("and_to and_put and_bring and_get and_move");

  private static final WordSet ACCOUNTING =
      WordSet.of("account_for accounts_for accounting_for make_up makes_up making_up");

  static Measured english(String text, Expression e) {
    int from = clauseStart(text, e.start(), BEFORE_ENGLISH);
    int to = clauseEnd(text, e.end());
    from = Math.max(from, ANOTHER.lastEnd(text, from, e.start()));
    int down = EnglishWords.FALLING.lastEnd(text, from, e.start());
    int up = EnglishWords.RISING.lastEnd(text, from, e.start());
    boolean falls = down > up;
    boolean rises = up > down;
    boolean level = TO.startBefore(text, e.start() - 1) >= from;
    if (e.unit().equals(Expression.TIMES)) {
      return new Measured(e, Measure.MULTIPLE);
    }
    if (isRelative(e)) {
      boolean growth =
          EnglishWords.GROWTH.isIn(text, from, e.start())
              || EnglishWords.GROWTH.isIn(text, e.end(), to)
              || rises && !level && YEARLY.isIn(text, e.end(), to);
      if (text.startsWith("halv", e.core())) {
        return new Measured(e, Measure.REDUCTION);
      }
      if (ACCOUNTING.startBefore(text, e.start() - 1) >= from) {
        return new Measured(e, Measure.SHARE);
      }
      boolean cut =
          falls && !level && CHANGE.startBefore(text, e.start() - 1) >= 0
              || falls && !level && !text.startsWith(" of ", e.end())
              || nextIs(
                  text, e.end(), "reduction", "cut", "decrease", "drop", "lower", "less", "fewer");
      boolean more =
          rises && !level || nextIs(text, e.end(), "increase", "rise", "jump", "gain", "boost");
      return new Measured(e, relativeMeasure(e, cut, growth, more, level));
    }
    if (falls && EnglishWords.SPANS.startBefore(text, e.end()) > e.start()) {
      return new Measured(e, level ? Measure.LIMIT : Measure.REDUCTION);
    }
    boolean wanted = WANTED.endAt(text, e.start()) >= 0 && !e.isMoney();
    Measure measure = absolute(e, PART.isIn(text, from, e.start()));
    return new Measured(e, wanted && measure == Measure.LIMIT ? Measure.COUNT : measure);
  }

  private static boolean nextIs(String text, int end, String... words) {
    String next = EnglishNumbers.wordAt(text, Numbers.skipBlank(text, end));
    return java.util.Arrays.asList(words).contains(next);
  }

  private static Measure relativeMeasure(
      Expression e, boolean cut, boolean growth, boolean rises, boolean level) {
    if (e.unit().equals(Expression.POINT)) {
      return cut ? Measure.REDUCTION : Measure.INCREASE;
    }
    if (cut) {
      return Measure.REDUCTION;
    }
    if (growth) {
      return Measure.GROWTH_RATE;
    }
    if (isUpperBound(e)) {
      return Measure.LIMIT;
    }
    return rises ? Measure.INCREASE : Measure.SHARE;
  }

  private static boolean isRelative(Expression e) {
    return e.unit().equals(Expression.PERCENT) || e.unit().equals(Expression.POINT);
  }

  private static Measure absolute(Expression e, boolean breakdown) {
    if (e.isMoney()) {
      return Measure.AMOUNT;
    }
    if (e.unit().equals(Expression.RANK)) {
      return Measure.RANK;
    }
    if (e.unit().equals(Expression.BUSINESS_DAY)) {
      return Measure.LIMIT;
    }
    if (breakdown) {
      return Measure.BREAKDOWN;
    }
    return isUpperBound(e) ? Measure.LIMIT : Measure.COUNT;
  }

  /** 不超过3家机构 are wanted; 环节减至4个以内 is a limit. */
  private static boolean isHan(String text, int at) {
    return at < text.length() && Passage.isHan(text.charAt(at));
  }

  private static boolean isCounted(Expression e) {
    return e.unit().equals(Expression.ITEM) || e.unit().equals(Expression.PERSON);
  }

  private static boolean isUpperBound(Expression e) {
    return e.comparator() == Comparator.LE || e.comparator() == Comparator.LT;
  }

  private static int clauseStart(String text, int at, int most) {
    int i = at;
    while (i > 0 && at - i < most && PAUSES.indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  private static int clauseEnd(String text, int at) {
    int i = at;
    while (i < text.length() && i - at < AFTER_ENGLISH && ",.;\n".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }
}
