package org.policywatch.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import org.policywatch.extract.text.Passage;
import org.policywatch.model.DateMention;
import org.policywatch.model.Quantity;

/**
 * Finds the quantities of a text: what is counted, how much, and how the number bounds. Pure and
 * thread-safe; never throws, whatever the text.
 */
public final class QuantityFinder {

  /**
   * The quantities in the order of the text; they never overlap each other or a date.
   *
   * @param masked the text in which titles and document numbers are masked
   * @param dates the dates found in it, whose figures are no quantities
   */
  public List<Quantity> find(Passage masked, List<DateMention> dates) {
    String text = masked.lowerCaseWithout(dates.stream().map(DateMention::quote).toList());
    List<Quantity> quantities = new ArrayList<>();
    for (Measures.Measured found : QuantityScan.scan(text)) {
      Expression e = found.expression();
      quantities.add(
          new Quantity(
              masked.quote(e.start(), e.end()),
              found.measure(),
              e.amount(),
              e.comparator(),
              e.unit()));
    }
    return quantities;
  }
}
