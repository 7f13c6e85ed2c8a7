package org.policywatch.extract.target;

import java.util.List;
import org.policywatch.model.OtherQuantity;
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
}
