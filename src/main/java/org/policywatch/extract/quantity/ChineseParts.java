package org.policywatch.extract.quantity;

import static org.policywatch.extract.quantity.Expression.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Amount;
import org.policywatch.model.Comparator;

/** Chinese parts of a whole: 减半, 百分之三, 千分之三, 三分之二, 1/3以上, 九成五. */
final class ChineseParts {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final String[] HALVES = {"一半", "半数", "减半", "过半数", "过半"};

  private ChineseParts() {}

  /** 缩短一半, 减半, 半数以上, 过半. */
  static @Nullable Expression half(String text, int at) {
    for (String word : HALVES) {
      if (text.startsWith(word, at)) {
        boolean over = word.startsWith("过");
        Expression half =
            new Expression(
                at,
                at + word.length(),
                at,
                Amount.of(number(50)),
                over ? Comparator.GT : Comparator.EQ,
                Expression.PERCENT);
        return over ? half : ChineseGrammar.bounded(text, half);
      }
    }
    return null;
  }

  static @Nullable Expression percentOf(String text, int at) {
    if (!text.startsWith("百分之", at)) {
      return null;
    }
    Numbers.Reading low = Numbers.chinese(text, at + 3);
    if (low == null) {
      return text.startsWith("百分之百", at)
          ? ChineseSpecials.atomic(at, at + 4, number(100), Expression.PERCENT)
          : null;
    }
    int sep = ChineseWords.RANGE.endAt(text, low.end());
    if (sep >= 0) {
      Numbers.Reading high = Numbers.chinese(text, text.startsWith("百分之", sep) ? sep + 3 : sep);
      if (high != null && high.value().compareTo(low.value()) > 0) {
        Amount amount = Amount.between(low.value(), high.value());
        return new Expression(at, high.end(), at, amount, Comparator.RANGE, Expression.PERCENT);
      }
    }
    return ChineseGrammar.bounded(
        text, ChineseSpecials.atomic(at, low.end(), low.value(), Expression.PERCENT));
  }

  /** 千分之三 is 0.3 percent. */
  static @Nullable Expression perMille(String text, int at) {
    boolean thousand = text.startsWith("千分之", at);
    if (!thousand && !text.startsWith("万分之", at)) {
      return null;
    }
    Numbers.Reading part = Numbers.chinese(text, at + 3);
    if (part == null) {
      return null;
    }
    BigDecimal percent = part.value().movePointLeft(thousand ? 1 : 2);
    return ChineseGrammar.bounded(
        text, ChineseSpecials.atomic(at, part.end(), percent, Expression.PERCENT));
  }

  /** 三分之二; a value that is not exact is approximate. */
  static @Nullable Expression fraction(String text, int at, Numbers.@Nullable Reading whole) {
    if (whole == null || whole.value().signum() <= 0 || !text.startsWith("分之", whole.end())) {
      return null;
    }
    Numbers.Reading part = Numbers.chinese(text, whole.end() + 2);
    if (part == null) {
      return null;
    }
    BigDecimal percent = ChineseGrammar.percent(part.value(), whole.value());
    boolean exact =
        percent.multiply(whole.value()).compareTo(part.value().multiply(number(100))) == 0;
    Expression e =
        new Expression(
            at,
            part.end(),
            at,
            Amount.of(percent),
            exact ? Comparator.EQ : Comparator.APPROX,
            Expression.PERCENT);
    return ChineseGrammar.bounded(text, e);
  }

  /** 1/3以上的企业; a slash alone parts days, scores and choices. */
  static @Nullable Expression slashed(String text, int at) {
    if (!Numbers.isDigit(text, at) || !text.startsWith("/", at + 1)) {
      return null;
    }
    int part = text.charAt(at) - '0';
    int whole = Numbers.isDigit(text, at + 2) ? text.charAt(at + 2) - '0' : 0;
    if (part == 0 || part >= whole || Numbers.isDigit(text, at + 3)) {
      return null;
    }
    BigDecimal percent = ChineseGrammar.percent(number(part), number(whole));
    boolean exact = percent.multiply(number(whole)).compareTo(number(100L * part)) == 0;
    Comparator comparator = exact ? Comparator.EQ : Comparator.APPROX;
    Expression e =
        new Expression(at, at + 3, at, Amount.of(percent), comparator, Expression.PERCENT);
    Expression bounded = ChineseGrammar.bounded(text, e);
    return bounded != e || text.startsWith("的", at + 3) ? bounded : null;
  }

  /** 九成五 and 9成5 are 95 percent, 一倍半 one and a half times. */
  static @Nullable Expression tenths(String text, int at, Numbers.@Nullable Reading tens) {
    if (tens != null && text.startsWith("倍半", tens.end())) {
      BigDecimal value = tens.value().add(HALF);
      return ChineseGrammar.bounded(
          text, ChineseSpecials.atomic(at, tens.end() + 2, value, Expression.TIMES));
    }
    if (tens == null || !text.startsWith("成", tens.end()) || tens.end() + 1 >= text.length()) {
      return null;
    }
    char ones = text.charAt(tens.end() + 1);
    boolean isFigure = Numbers.isDigit(text, at) && Numbers.isDigit(text, tens.end() + 1);
    if (isFigure && Numbers.isDigit(text, tens.end() + 2)) {
      return null;
    }
    int digit = isFigure ? ones - '0' : Numbers.digit(ones);
    BigDecimal rest = ones == '半' ? number(5) : number(Math.max(0, digit));
    if (rest.signum() == 0 || tens.value().compareTo(BigDecimal.TEN) > 0) {
      return null;
    }
    BigDecimal value = tens.value().multiply(BigDecimal.TEN).add(rest);
    return ChineseGrammar.bounded(
        text, ChineseSpecials.atomic(at, tens.end() + 2, value, Expression.PERCENT));
  }
}
