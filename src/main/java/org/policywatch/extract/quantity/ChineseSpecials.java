package org.policywatch.extract.quantity;

import static org.policywatch.extract.quantity.Expression.number;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;
import org.policywatch.model.Amount;
import org.policywatch.model.Comparator;
import org.policywatch.text.WordStarts;

/** Chinese quantities that are no number with a unit: 一批, 翻两番, 前8位, 两位数. */
final class ChineseSpecials {
  private static final int LONGEST_RANK = 6;
  private static final int LONGEST_NOUN = 12;
  private static final int LONGEST_LEVEL = 4;

  /** One way to write a quantity; the number is the one that starts there, if any does. */
  private interface Form {
    @Nullable Expression read(String text, int at, Numbers.@Nullable Reading number);
  }

  private static final Form[] FORMS = {
    (text, at, number) -> doubling(text, at),
    (text, at, number) -> ChineseParts.half(text, at),
    (text, at, number) -> whole(text, at),
    (text, at, number) -> ChineseParts.percentOf(text, at),
    (text, at, number) -> ChineseParts.perMille(text, at),
    ChineseParts::fraction,
    (text, at, number) -> ChineseParts.slashed(text, at),
    ChineseParts::tenths,
    (text, at, number) -> digitsWide(text, at),
    (text, at, number) -> breakthrough(text, at),
    (text, at, number) -> rank(text, at),
    (text, at, number) -> vagueMagnitude(text, at),
    (text, at, number) -> hundreds(text, at),
    (text, at, number) -> upTo(text, at),
    (text, at, number) -> vague(text, at)
  };

  /** The first of a kind. */
  static final String BREAKTHROUGH = "零的突破";

  private ChineseSpecials() {}

  /** Puts in how they begin, where that is no numeral and no vague word. */
  static void addStartsTo(WordStarts starts) {
    for (String word : List.of("翻", "倍增", "半数", "减半", "过半", "全覆盖", "首位")) {
      starts.add(word);
    }
    ChineseWords.ALL.addStartsTo(starts);
    for (char head : ("前第上" + ChineseWords.VAGUE_HEADS).toCharArray()) {
      for (char number : (Numbers.INITIALS + "兆").toCharArray()) {
        starts.add(head, number);
      }
    }
  }

  /** The quantity that starts at {@code at}, where the number starts that is given; or null. */
  static @Nullable Expression read(String text, int at, Numbers.@Nullable Reading number) {
    for (Form form : FORMS) {
      Expression found = form.read(text, at, number);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** 实现上市企业零的突破: one at least. */
  private static @Nullable Expression breakthrough(String text, int at) {
    return text.startsWith(BREAKTHROUGH, at)
        ? new Expression(
            at,
            at + BREAKTHROUGH.length(),
            at,
            Amount.of(BigDecimal.ONE),
            Comparator.GE,
            Expression.ITEM)
        : null;
  }

  /** 翻一番 and 翻一倍 are twice, 翻两番 four times; 翻番, 翻倍 and 倍增 are twice. */
  private static @Nullable Expression doubling(String text, int at) {
    char c = text.charAt(at);
    if (c == '倍' && text.startsWith("倍增", at) && !text.startsWith("倍增计划", at)) {
      return atomic(at, at + 2, BigDecimal.TWO, Expression.TIMES);
    }
    if (c != '翻') {
      return null;
    }
    if (text.startsWith("翻番", at) || text.startsWith("翻倍", at)) {
      return ChineseGrammar.bounded(text, atomic(at, at + 2, BigDecimal.TWO, Expression.TIMES));
    }
    int from = text.startsWith("翻了", at) ? at + 2 : at + 1;
    Numbers.Reading times = Numbers.chinese(text, from);
    if (times == null || times.end() >= text.length() || times.value().compareTo(number(9)) > 0) {
      return null;
    }
    int n = times.value().intValue();
    if (text.charAt(times.end()) == '番' || n == 1 && text.charAt(times.end()) == '倍') {
      BigDecimal factor = number(1L << n);
      return ChineseGrammar.bounded(text, atomic(at, times.end() + 1, factor, Expression.TIMES));
    }
    return null;
  }

  /** 实现行政村全覆盖, 全部区县接入: a hundred percent of them; 全覆盖监管 is a manner. */
  private static @Nullable Expression whole(String text, int at) {
    if (text.startsWith("全覆盖", at)) {
      boolean ends = at + 3 >= text.length() || ",。;、!\n".indexOf(text.charAt(at + 3)) >= 0;
      return ends ? atomic(at, at + 3, number(100), Expression.PERCENT) : null;
    }
    int end = ChineseWords.ALL.endAt(text, at);
    boolean counts =
        end >= 0
            && (ChineseWords.PLACES.endAt(text, end) >= 0
                || ChineseWords.PLACES.endAt(text, behindLevel(text, end)) >= 0
                || areObliged(text, end));
    return counts ? atomic(at, end, number(100), Expression.PERCENT) : null;
  }

  /** 5A级景区, 二级以上医院: where the kind of place stands. */
  private static int behindLevel(String text, int at) {
    int level = text.indexOf('级', at, Math.min(text.length(), at + LONGEST_LEVEL));
    if (level < 0) {
      return at;
    }
    int end = level + 1;
    end += text.startsWith("及", end) ? 1 : 0;
    return text.startsWith("以上", end) ? end + 2 : end;
  }

  /** 所有持牌平台须接入: who must, each and every one of them. */
  private static boolean areObliged(String text, int from) {
    int end = Math.min(text.length(), from + LONGEST_NOUN);
    for (int at = from; at < end && Passage.isHan(text.charAt(at)); at++) {
      if (at > from + 1 && ChineseWords.MUST.endAt(text, at) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** 两位数增长: ten percent at least. */
  private static @Nullable Expression digitsWide(String text, int at) {
    if (!text.startsWith("两位数", at)) {
      return null;
    }
    int end = at + 3;
    end += text.startsWith("以上", end) ? 2 : 0;
    return new Expression(
        at, end, at, Amount.of(BigDecimal.TEN), Comparator.GE, Expression.PERCENT);
  }

  /** 前8位, 前十, 第3位. */
  private static @Nullable Expression rank(String text, int at) {
    char c = text.charAt(at);
    if (text.startsWith("首位", at) && ranks(text, at)) {
      return atomic(at, at + "首位".length(), BigDecimal.ONE, Expression.RANK);
    }
    if (c != '前' && c != '第') {
      return null;
    }
    Numbers.Reading place = Numbers.chinese(text, at + 1);
    if (place == null || place.end() - at > LONGEST_RANK || place.more()) {
      return null;
    }
    int end = place.end();
    boolean named = end < text.length() && "位名强列".indexOf(text.charAt(end)) >= 0;
    boolean paused = end >= text.length() || ",。;、的)行".indexOf(text.charAt(end)) >= 0;
    if (!named && !paused) {
      return null;
    }
    if (c == '第' && (!named && !ranks(text, at) || text.startsWith("名", end) && !ranks(text, at))) {
      return null;
    }
    end += named ? 1 : 0;
    Comparator comparator = c == '前' ? Comparator.LE : Comparator.EQ;
    Expression e =
        new Expression(at, end, at, Amount.of(place.value()), comparator, Expression.RANK);
    return text.startsWith("以内", end)
        ? new Expression(at, end + 2, at, e.amount(), Comparator.LE, Expression.RANK)
        : e;
  }

  private static boolean ranks(String text, int at) {
    int from = Math.max(0, at - 8);
    String before = text.substring(from, at);
    return before.contains("排名")
        || before.contains("位居")
        || before.contains("位列")
        || before.contains("全国")
        || before.contains("居");
  }

  /** 数十家, 几百亿元, 数以千计. */
  private static @Nullable Expression vagueMagnitude(String text, int at) {
    if (ChineseWords.VAGUE_HEADS.indexOf(text.charAt(at)) < 0) {
      return null;
    }
    int end = at + 1;
    while (Numbers.isMagnitude(text, end) && end - at < 4) {
      end++;
    }
    if (end == at + 1) {
      return null;
    }
    ChineseUnits.Unit unit = ChineseUnits.read(text, end);
    return unit == null
        ? null
        : new Expression(at, unit.end(), at, Amount.VAGUE, Comparator.VAGUE, unit.name());
  }

  /** 十几家 and 几十家 give no number, 百余家 gives one. */
  private static @Nullable Expression hundreds(String text, int at) {
    if (!Numbers.isMagnitude(text, at) || !text.startsWith("几", at + 1)) {
      return null;
    }
    ChineseUnits.Unit unit = ChineseUnits.read(text, at + 2);
    if (unit == null || text.charAt(at) != '十') {
      return null;
    }
    return new Expression(
        at, unit.end(), at, Amount.of(BigDecimal.TEN), Comparator.GT, unit.name());
  }

  /** 上百家: a hundred and more, but not 迈上百亿台阶. */
  private static @Nullable Expression upTo(String text, int at) {
    if (text.charAt(at) != '上'
        || at > 0 && "迈登跃跨站攀踏".indexOf(text.charAt(at - 1)) >= 0
        || !Numbers.isMagnitude(text, at + 1)
        || text.charAt(at + 1) == '十') {
      return null;
    }
    Numbers.Reading reading = Numbers.chinese(text, at + 1);
    ChineseUnits.Unit unit = reading == null ? null : ChineseUnits.read(text, reading.end());
    return unit == null
        ? null
        : new Expression(
            at, unit.end(), at + 1, Amount.of(reading.value()), Comparator.GE, unit.name());
  }

  private static @Nullable Expression vague(String text, int at) {
    int end = ChineseWords.VAGUE.endAt(text, at);
    if (end < 0 || at > 0 && "第首分每同上前众较很许诸更最繁至增过众".indexOf(text.charAt(at - 1)) >= 0) {
      return null;
    }
    if (Numbers.isMagnitude(text, at - 1) || Numbers.isDigit(text, at - 1)) {
      return null;
    }
    String unit = "名位".indexOf(text.charAt(end - 1)) >= 0 ? Expression.PERSON : Expression.ITEM;
    return new Expression(at, end, at, Amount.VAGUE, Comparator.VAGUE, unit);
  }

  static Expression atomic(int at, int end, BigDecimal value, String unit) {
    return new Expression(at, end, at, Amount.of(value), Comparator.EQ, unit);
  }
}
