package org.policywatch.extract.target;

import java.math.BigDecimal;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.Amount;
import org.policywatch.model.Comparator;
import org.policywatch.model.Measure;
import org.policywatch.model.Quantity;
import org.policywatch.model.Quote;

/**
 * A value in a table of indicators.
 *
 * @param value the cell: 65, ≥22.5, [13.5], 1,200
 * @param unit the cell of its unit: %, 万人, 亿元, 件
 */
record IndicatorCell(String value, String unit) {
  private static final int LONGEST_NUMBER = 12;
  private static final WordSet FALLING = WordSet.of("降低 下降 减少 累计降低 累计下降");
  private static final WordSet GROWING = WordSet.of("增长 增速 增长率 增幅 年均增长");

  /** A number with what may stand about it, or the mark of an empty cell. */
  static boolean isValue(String cell) {
    return isNumber(digits(cell)) || "-—–/――".contains(cell);
  }

  static boolean isNumber(String cell) {
    boolean number = !cell.isEmpty() && cell.length() <= LONGEST_NUMBER;
    for (int i = 0; i < cell.length() && number; i++) {
      boolean inner = i > 0 && i + 1 < cell.length();
      char c = cell.charAt(i);
      number = c >= '0' && c <= '9' || inner && c == '.' && cell.indexOf('.') == i;
    }
    return number;
  }

  /** 〔18〕, [18]: by how much in all, in the years of the plan. */
  static boolean isSum(String cell) {
    return "〔[".indexOf(cell.charAt(0)) >= 0 && isNumber(digits(cell));
  }

  /** The number of a cell, without bounds, brackets and the marks of thousands. */
  static String digits(String cell) {
    int start = 0;
    int end = cell.length();
    while (start < end && "≥≤><≧≦[(【〔约".indexOf(cell.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "])】〕%以上下内左右".indexOf(cell.charAt(end - 1)) >= 0) {
      end--;
    }
    return cell.substring(start, end).replace(",", "");
  }

  /** 城镇化率(%): the unit in the brackets that end a name; empty when there are none. */
  static String bracketed(String name) {
    int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
    return open <= 0 ? "" : name.substring(open + 1, name.length() - 1);
  }

  Quantity quantity(Quote quote, String name) {
    BigDecimal number = new BigDecimal(digits(value));
    BigDecimal amount = number.scaleByPowerOfTen(zeros());
    return new Quantity(quote, measure(name), Amount.of(amount), comparator(), kind());
  }

  private int zeros() {
    return switch (unit.charAt(0)) {
      case '亿' -> 8;
      case '万' -> unit.startsWith("万亿") ? 12 : 4;
      default -> 0;
    };
  }

  private String kind() {
    if (unit.equals("%") || value.endsWith("%")) {
      return "percent";
    }
    if (unit.endsWith("百分点")) {
      return "percentage_point";
    }
    if (unit.endsWith("美元")) {
      return "USD";
    }
    if (unit.endsWith("元")) {
      return "CNY";
    }
    return unit.endsWith("人") || unit.endsWith("名") ? "person" : "item";
  }

  private Measure measure(String name) {
    boolean relative = kind().startsWith("percent");
    if (relative && FALLING.startBefore(name, name.length()) >= 0) {
      return Measure.REDUCTION;
    }
    if (comparator() == Comparator.LE || comparator() == Comparator.LT) {
      return Measure.LIMIT;
    }
    if (relative) {
      boolean grows = GROWING.startBefore(name, name.length()) >= 0;
      boolean point = kind().equals("percentage_point");
      return grows ? Measure.GROWTH_RATE : point ? Measure.INCREASE : Measure.SHARE;
    }
    return kind().length() == 3 ? Measure.AMOUNT : Measure.COUNT;
  }

  private Comparator comparator() {
    char first = value.charAt(0);
    if ("≥≧".indexOf(first) >= 0 || value.endsWith("以上")) {
      return Comparator.GE;
    }
    if ("≤≦".indexOf(first) >= 0 || value.endsWith("以内")) {
      return Comparator.LE;
    }
    if (first == '约' || value.endsWith("左右")) {
      return Comparator.APPROX;
    }
    return first == '>'
        ? Comparator.GT
        : first == '<' || value.endsWith("以下") ? Comparator.LT : Comparator.EQ;
  }
}
