package org.policywatch.extract.quantity;

import java.math.BigDecimal;
import org.policywatch.model.Amount;
import org.policywatch.model.Comparator;

/**
 * A quantity as read, with its place in the folded text.
 *
 * @param start first character, with its comparator
 * @param end one past the last character
 * @param core first character of the number itself
 */
record Expression(int start, int end, int core, Amount amount, Comparator comparator, String unit) {
  static final String ITEM = "item";
  static final String PERSON = "person";
  static final String PERCENT = "percent";
  static final String POINT = "percentage_point";
  static final String TIMES = "times";
  static final String RANK = "rank";
  static final String BUSINESS_DAY = "business_day";

  boolean isMoney() {
    return unit.length() == 3 && Character.isUpperCase(unit.charAt(0));
  }

  Expression with(Comparator other) {
    return new Expression(start, end, core, amount, other, unit);
  }

  Expression with(Amount other) {
    return new Expression(start, end, core, other, comparator, unit);
  }

  static BigDecimal number(long n) {
    return BigDecimal.valueOf(n);
  }
}
