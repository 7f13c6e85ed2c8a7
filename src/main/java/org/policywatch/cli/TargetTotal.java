package org.policywatch.cli;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Region;
import org.policywatch.search.TargetResult;

/**
 * The sum of targets where there is one: all are things or money in one unit, of one day, and each
 * region is there once and without a region above or below it. Percentages do not add up, nor do a
 * province's aim and its city's, nor two reports of one plan.
 */
final class TargetTotal {
  private static final Set<String> ADDABLE = Set.of("count", "amount");

  private TargetTotal() {}

  static Optional<BigDecimal> of(List<TargetResult.Line> lines) {
    if (lines.size() < 2) {
      return Optional.empty();
    }
    TargetResult.Line first = lines.getFirst();
    Set<String> codes = new HashSet<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (TargetResult.Line line : lines) {
      BigDecimal least = line.target().least();
      boolean same =
          line.target().unit().equals(first.target().unit())
              && line.target().measure().equals(first.target().measure())
              && TargetOrder.deadline.comparator().compare(line, first) == 0;
      if (least == null
          || !same
          || !ADDABLE.contains(line.target().measure())
          || !codes.add(TargetOrder.code(line))) {
        return Optional.empty();
      }
      sum = sum.add(least);
    }
    return codes.stream().anyMatch(code -> isBelowOneOf(code, codes))
        ? Optional.empty()
        : Optional.of(sum);
  }

  private static boolean isBelowOneOf(String code, Set<String> codes) {
    // of an unknown region nobody knows whether it is part of another one
    return Gazetteer.standard().byCode(code).isEmpty()
        || Gazetteer.standard().ancestors(code).stream()
            .map(Region::code)
            .anyMatch(codes::contains);
  }
}
