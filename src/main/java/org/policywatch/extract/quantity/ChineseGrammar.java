package org.policywatch.extract.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.Amount;
import org.policywatch.model.Comparator;
import org.policywatch.text.WordStarts;

/**
 * Reads the Chinese quantity that starts at a place: {@code [不少于] 5 [万] [余] 家 [以上]}, {@code 1至3个},
 * {@code 一批}, {@code 翻一番}, {@code 三分之二}, {@code 前8位}.
 */
final class ChineseGrammar {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final WordSet HOLDING = WordSet.of("举办 开展 组织 举行 办 开设 推出");
  private static final int CHAIN = 6;
  private static final int LONGEST_VERB = 4;
  private static final int LONGEST_WHOLE = 20;

  /** What a quantity may begin with: most places of a text are told apart by this alone. */
  private static final WordStarts STARTS = starts();

  private ChineseGrammar() {}

  private static WordStarts starts() {
    WordStarts starts = new WordStarts();
    Numbers.INITIALS.chars().forEach(c -> starts.add(Character.toString(c)));
    ChineseSpecials.addStartsTo(starts);
    ChineseWords.BEFORE.addStartsTo(starts);
    ChineseWords.CURRENCY_PREFIXES.addStartsTo(starts);
    ChineseWords.VAGUE.addStartsTo(starts);
    return starts;
  }

  /** The first place from there on where a quantity may start; the end for none. */
  static int next(String text, int from, int end) {
    return STARTS.next(text, from, end);
  }

  /** The quantity that starts at {@code at}, a place where one may; or null. */
  static @Nullable Expression read(String text, int at) {
    Bounds.Found before = boundBefore(text, at);
    if (before != null) {
      int core = Numbers.skipBlank(text, before.edge());
      Expression bounded = amount(text, core);
      if (bounded != null && !isBoundary(bounded)) {
        return withBound(bounded, at, before.comparator());
      }
      Expression apart = boundedApart(text, at, before);
      if (apart != null) {
        return apart;
      }
    }
    Expression plain = amount(text, at);
    if (plain == null) {
      return ChineseBare.read(text, at, before);
    }
    return ChineseMagnitudes.isBare(text, plain) ? null : boundedPart(text, plain);
  }

  /** 不应少于全国总数的三分之一: the whole stands between the bound and the part. */
  private static Expression boundedPart(String text, Expression part) {
    int of = part.start() - 1;
    if (of < 0 || text.charAt(of) != '的' || !part.unit().equals(Expression.PERCENT)) {
      return part;
    }
    for (int i = of; i >= Math.max(0, of - LONGEST_WHOLE) && !isPause(text.charAt(i)); i--) {
      Bounds.Found found = text.charAt(i) == '不' ? ChineseWords.BEFORE.at(text, i) : null;
      if (found != null) {
        return new Expression(
            part.start(), part.end(), part.core(), part.amount(), found.comparator(), part.unit());
      }
    }
    return part;
  }

  /** 至少建成1个: a verb stands between the bound and the number. */
  private static @Nullable Expression boundedApart(String text, int at, Bounds.Found before) {
    if (ChineseWords.APART.endAt(text, at) != before.edge()) {
      return null;
    }
    for (int core = before.edge() + 1; core <= before.edge() + LONGEST_VERB; core++) {
      if (core >= text.length() || !Passage.isHan(text.charAt(core - 1))) {
        return null;
      }
      Expression bounded = amount(text, core);
      if (bounded != null) {
        boolean counts =
            bounded.comparator() == Comparator.EQ && !ChineseMagnitudes.isBare(text, bounded);
        return counts ? withBound(bounded, at, before.comparator()) : null;
      }
    }
    return null;
  }

  private static Bounds.@Nullable Found boundBefore(String text, int at) {
    Bounds.Found found = ChineseWords.BEFORE.at(text, at);
    if (found == null) {
      return null;
    }
    return ChineseWords.NOT_BEFORE.startBefore(text, found.edge()) < at
            && ChineseWords.NOT_BEFORE.startBefore(text, found.edge()) >= 0
        ? null
        : found;
  }

  private static boolean isBoundary(Expression expression) {
    return expression.unit().equals(Expression.RANK)
        || expression.comparator() == Comparator.VAGUE && expression.unit().equals(Expression.ITEM);
  }

  private static Expression withBound(Expression e, int start, Comparator comparator) {
    boolean keeps =
        e.comparator() == Comparator.RANGE
            || e.comparator() == Comparator.VAGUE
            || e.comparator() == Comparator.APPROX; // 控制在3%左右
    return new Expression(
        start, e.end(), e.core(), e.amount(), keeps ? e.comparator() : comparator, e.unit());
  }

  private static @Nullable Expression amount(String text, int at) {
    if (at >= text.length() || isInsideWord(text, at)) {
      return null;
    }
    Numbers.Reading number = Numbers.chinese(text, at);
    Expression special = ChineseSpecials.read(text, at, number);
    return special != null ? special : counted(text, at, number);
  }

  /** A numeral may belong to the word before it: 统一个, 第一批, 之一家. */
  private static boolean isInsideWord(String text, int at) {
    if (at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    char here = text.charAt(at);
    if (before == '每') {
      return true;
    }
    if (Numbers.isDigit(text, at)) {
      return Numbers.isDigit(text, at - 1)
          || before == '.' && Numbers.isDigit(text, at - 2)
          || before == '第'
          || before == '×'
          || before == '+'
          || before < 128
              && Character.isLetter(before)
              && !endsCurrency(text, at)
              && ChineseWords.INDICATORS.startBefore(text, at) < 0;
    }
    if (Numbers.isDigit(text, at - 1)) {
      return true;
    }
    if (isPhase(text, at)) {
      return true;
    }
    if (Numbers.digit(before) >= 0 || Numbers.isMagnitude(text, at - 1)) {
      return Numbers.digit(here) >= 0 || Numbers.isMagnitude(text, at);
    }
    return before == '第'
        || here == '一' && isReduplicated(text, at + 1)
        || here == '一' && "统唯之同专某万初每逐单如首划均".indexOf(before) >= 0
        || text.startsWith("进一步", at - 1)
        || here == '零' && isNaught(text, at);
  }

  /** 一组组数字, 一项项举措: one after another, nobody counts how many. */
  private static boolean isReduplicated(String text, int at) {
    return at + 1 < text.length()
        && text.charAt(at) == text.charAt(at + 1)
        && !Numbers.isMagnitude(text, at)
        && Passage.isHan(text.charAt(at));
  }

  /** 降至零起 counts, 零组件 and 净零路径 have a nought in the word. */
  private static boolean isNaught(String text, int at) {
    return !text.startsWith(ChineseSpecials.BREAKTHROUGH, at)
        && (at == 0 || "为至到成达".indexOf(text.charAt(at - 1)) < 0)
        && (at + 1 == text.length() || Numbers.digit(text.charAt(at + 1)) < 0);
  }

  /** 二期 is the second; 举办三期培训 are three. */
  private static boolean isPhase(String text, int at) {
    return "一二三四五".indexOf(text.charAt(at)) >= 0
        && text.startsWith("期", at + 1)
        && HOLDING.startBefore(text, at) < 0;
  }

  private static boolean endsCurrency(String text, int at) {
    return ChineseWords.CURRENCY_PREFIXES.startBefore(text, at) >= 0;
  }

  private static @Nullable Expression counted(
      String text, int at, Numbers.@Nullable Reading number) {
    int prefixEnd = ChineseWords.CURRENCY_PREFIXES.endAt(text, at);
    String currency =
        prefixEnd < 0 ? null : ChineseWords.CURRENCIES.get(text.substring(at, prefixEnd));
    int start = prefixEnd < 0 ? at : Numbers.skipBlank(text, prefixEnd);
    Expression pair = ChineseRanges.twoDigits(text, start);
    if (pair != null) {
      return pair;
    }
    Numbers.Reading first = start == at ? number : Numbers.chinese(text, start);
    if (first == null) {
      return null;
    }
    ChineseUnits.Unit firstUnit = ChineseUnits.read(text, first.end());
    Expression range = ChineseRanges.range(text, at, start, first, firstUnit, currency);
    if (range != null) {
      return range;
    }
    ChineseUnits.Unit unit = firstUnit != null ? firstUnit : sharedUnit(text, first.end());
    if (unit == null && currency == null) {
      return ChineseBare.atLeast(text, at, first);
    }
    boolean own = firstUnit != null;
    String name = currency != null ? currency : unit.name();
    int end = own ? firstUnit.end() : first.end();
    if (isDayOfMonth(text, at, end)) {
      return null;
    }
    BigDecimal value = own || unit == null ? first.value() : first.value().multiply(unit.scale());
    if (own) {
      value = value.multiply(firstUnit.scale());
    }
    return bounded(
        text, new Expression(at, end, start, Amount.of(value), more(text, first, firstUnit), name));
  }

  /** 每年1月31日前: a day that comes back each year is no date, and counts nothing either. */
  private static boolean isDayOfMonth(String text, int at, int end) {
    return at > 0 && text.charAt(at - 1) == '月' && "日号".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** 100多家 is over, 100+家 at least a hundred. */
  private static Comparator more(
      String text, Numbers.Reading reading, ChineseUnits.@Nullable Unit unit) {
    if (unit != null && text.startsWith("+", reading.end())) {
      return Comparator.GE;
    }
    return reading.more() || unit != null && unit.more() ? Comparator.GT : Comparator.EQ;
  }

  /** 100、200和300家: the numbers of a list share the unit at its end. */
  private static ChineseUnits.@Nullable Unit sharedUnit(String text, int at) {
    int i = at;
    for (int n = 0; n < CHAIN; n++) {
      if (i >= text.length() || "、和,及与".indexOf(text.charAt(i)) < 0) {
        return null;
      }
      Numbers.Reading next = Numbers.chinese(text, i + 1);
      if (next == null) {
        return null;
      }
      ChineseUnits.Unit unit = ChineseUnits.read(text, next.end());
      if (unit != null) {
        return unit.withScale(next.magnitude().multiply(unit.scale()));
      }
      i = next.end();
    }
    return null;
  }

  /** Adds a bound that stands after the unit: 20个左右, 1000家以上. */
  static Expression bounded(String text, Expression e) {
    int at = Numbers.skipBlank(text, e.end());
    Bounds.Found after = ChineseWords.AFTER.at(text, at);
    if (after == null || isFollowed(text, after)) {
      return e;
    }
    return new Expression(
        e.start(), after.edge(), e.core(), e.amount(), after.comparator(), e.unit());
  }

  /** 内 of 内部, 多 of 多元, 起 of 起来, 强 of 强企 bound nothing. */
  static boolean isFollowed(String text, Bounds.Found after) {
    String word = text.substring(after.edge() - 1, after.edge());
    char next = after.edge() < text.length() ? text.charAt(after.edge()) : '。';
    boolean single = after.edge() < 2 || "内多余起强".contains(word) && !isCompound(text, after);
    return single && !isPause(next) && !("内多余".contains(word) && next == '的');
  }

  private static boolean isCompound(String text, Bounds.Found after) {
    char before = text.charAt(after.edge() - 2);
    return "以之有".indexOf(before) >= 0;
  }

  static boolean isPause(char c) {
    return ",。;;、:!?()\n ".indexOf(c) >= 0;
  }

  static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
