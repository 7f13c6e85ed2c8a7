package org.policywatch.extract.target;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import org.policywatch.model.OtherQuantity;
import org.policywatch.model.Quote;
import org.policywatch.model.Target;

/**
 * What the quantities of a text are.
 *
 * @param targets the aims, in the order of the text
 * @param others figures that are no aims, with the reason
 */
public record TargetFindings(List<Target> targets, List<OtherQuantity> others) {
  public TargetFindings {
    targets = List.copyOf(targets);
    others = List.copyOf(others);
  }

  /** These with the aims of the rows of tables, where nothing else is found; all in order. */
  TargetFindings with(List<Target> rows) {
    if (rows.isEmpty()) {
      return this;
    }
    List<Target> all = new ArrayList<>(rows);
    int row = 0;
    for (Target target : targets) {
      Quote quote = target.quantity().quote();
      while (row < rows.size() && rows.get(row).sentence().end() <= quote.start()) {
        row++;
      }
      if (row == rows.size() || !rows.get(row).sentence().overlaps(quote)) {
        all.add(target);
      }
    }
    all.sort(comparingInt(target -> target.quantity().quote().start()));
    return new TargetFindings(all, others);
  }
}
