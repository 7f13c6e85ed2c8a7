package org.policywatch.extract.quantity;

import static org.policywatch.extract.quantity.Expression.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Amount;
import org.policywatch.model.Comparator;

/** Chinese quantities with two ends: 1至3个, 三五家, 5万元以上50万元以下. */
final class ChineseRanges {
  private ChineseRanges() {}

  /** 三五家, 两三个, 七八十家: two neighbouring digits are a range. */
  static @Nullable Expression twoDigits(String text, int at) {
    if (at + 2 >= text.length()) {
      return null;
    }
    int low = Numbers.digit(text.charAt(at));
    int high = Numbers.digit(text.charAt(at + 1));
    if (low < 1 || high <= low || high - low > 2 || Numbers.digit(text.charAt(at + 2)) >= 0) {
      return null;
    }
    Numbers.Reading rest = Numbers.chinese(text, at + 1);
    if (rest == null) {
      return null;
    }
    ChineseUnits.Unit unit = ChineseUnits.read(text, rest.end());
    if (unit == null) {
      return null;
    }
    BigDecimal scale = rest.value().divide(number(high), 6, RoundingMode.HALF_UP);
    BigDecimal factor = scale.stripTrailingZeros().multiply(unit.scale());
    Amount amount = Amount.between(number(low).multiply(factor), number(high).multiply(factor));
    return new Expression(at, unit.end(), at, amount, Comparator.RANGE, unit.name());
  }

  static @Nullable Expression range(
      String text,
      int at,
      int start,
      Numbers.Reading first,
      ChineseUnits.@Nullable Unit firstUnit,
      @Nullable String currency) {
    int afterFirst = firstUnit == null ? first.end() : firstUnit.end();
    int sepEnd = rangeSeparator(text, at, afterFirst, firstUnit);
    if (sepEnd < 0) {
      return null;
    }
    Numbers.Reading second = Numbers.chinese(text, Numbers.skipBlank(text, sepEnd));
    if (second == null) {
      return null;
    }
    ChineseUnits.Unit unit = ChineseUnits.read(text, second.end());
    if (unit == null && currency == null || disagree(firstUnit, unit)) {
      return null;
    }
    BigDecimal scale = unit == null ? BigDecimal.ONE : unit.scale();
    BigDecimal low = first.value().multiply(scale);
    BigDecimal high = second.value().multiply(scale);
    boolean inherits =
        firstUnit == null
            && first.magnitude().compareTo(BigDecimal.ONE) == 0
            && second.magnitude().compareTo(BigDecimal.ONE) > 0
            && first.value().compareTo(second.coefficient()) < 0;
    if (inherits) {
      low = low.multiply(second.magnitude());
    }
    if (low.compareTo(high) >= 0) {
      return null;
    }
    int end = unit == null ? second.end() : unit.end();
    Bounds.Found after = ChineseWords.AFTER.at(text, end);
    end = after == null || ChineseGrammar.isFollowed(text, after) ? end : after.edge();
    String name = currency != null ? currency : unit == null ? Expression.ITEM : unit.name();
    return new Expression(at, end, start, Amount.between(low, high), Comparator.RANGE, name);
  }

  private static boolean disagree(
      ChineseUnits.@Nullable Unit first, ChineseUnits.@Nullable Unit second) {
    return first != null && (second == null || !first.name().equals(second.name()));
  }

  /** 由20家到50家 is a change, 5万元以上50万元以下 is a range. */
  private static int rangeSeparator(
      String text, int start, int end, ChineseUnits.@Nullable Unit firstUnit) {
    if (firstUnit != null) {
      int above = end;
      if (text.startsWith("(含)", above)) {
        above += 3;
      }
      if (text.startsWith("以上", above)) {
        above += 2;
        above += text.startsWith("、", above) || text.startsWith(",", above) ? 1 : 0;
        return text.startsWith("至", above) || text.startsWith("到", above) ? above + 1 : above;
      }
    }
    int separator = ChineseWords.RANGE.endAt(text, Numbers.skipBlank(text, end));
    boolean changes = firstUnit != null && start > 0 && "由从自".indexOf(text.charAt(start - 1)) >= 0;
    return changes ? -1 : separator;
  }
}
