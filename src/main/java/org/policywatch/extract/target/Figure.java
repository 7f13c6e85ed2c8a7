package org.policywatch.extract.target;

import java.math.BigDecimal;
import org.policywatch.model.Comparator;
import org.policywatch.model.Measure;
import org.policywatch.model.Quantity;

/** A quantity and its place in the folded text. */
record Figure(int start, int end, Quantity quantity) {
  boolean isMoney() {
    return quantity.unit().length() == 3 && Character.isUpperCase(quantity.unit().charAt(0));
  }

  boolean isPercent() {
    return quantity.unit().equals("percent") || quantity.unit().equals("percentage_point");
  }

  boolean isCount() {
    return quantity.unit().equals("item") || quantity.unit().equals("person");
  }

  boolean isVague() {
    return quantity.comparator() == Comparator.VAGUE;
  }

  boolean isReduction() {
    return quantity.measure() == Measure.REDUCTION;
  }

  /** Plain "one", which is more often an article than a number. */
  boolean isOne() {
    BigDecimal value = quantity.amount().value();
    return value != null
        && value.compareTo(BigDecimal.ONE) == 0
        && quantity.comparator() == Comparator.EQ
        && isCount();
  }
}
