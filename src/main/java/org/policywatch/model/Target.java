package org.policywatch.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantified aim of a government: who promised what, how much, by when, and the words that prove
 * it. The specification is docs/extraction.md.
 *
 * @param quantity how much
 * @param object what, as written; empty when the text does not say
 * @param action the verb of aim (培育, build); or null
 * @param deadline by when; null when nothing gives it
 * @param timing period, frequency, baseline
 * @param region GB/T 2260 code of the region whose aim it is, when it is not the page's subject
 *     region (then the target is a comparison); null otherwise
 * @param sentence the sentence it stands in
 * @param assessment how sure we are, and why
 */
public record Target(
    Quantity quantity,
    String object,
    @Nullable String action,
    @Nullable Deadline deadline,
    Timing timing,
    @Nullable String region,
    Quote sentence,
    Assessment assessment) {

  /** True when the aim is another region's than the page's. */
  public boolean isComparison() {
    return region != null;
  }

  /**
   * How sure a target is.
   *
   * @param confidence 0 to 1; 0.9 and more: verb of aim, number and deadline in one sentence
   * @param rules the names of the rules that fired, in order
   */
  public record Assessment(double confidence, List<String> rules) {
    public Assessment {
      rules = List.copyOf(rules);
    }
  }
}
