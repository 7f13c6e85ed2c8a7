package org.policywatch.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.policywatch.search.Hit;
import org.policywatch.search.TargetResult;

/** How lines of targets may be sorted. */
enum TargetOrder {
  /** What is counted in one unit together, the greatest first, what has no number last. */
  quantity(
      Comparator.comparing((TargetResult.Line line) -> line.target().least() == null)
          .thenComparing(line -> line.target().measure())
          .thenComparing(line -> line.target().unit())
          .thenComparing(TargetOrder::least, Comparator.reverseOrder())),
  /** The earliest first, what has no deadline last. */
  deadline(Comparator.comparing(TargetOrder::day)),
  /** By code, so that a city stands under its province; without a region last. */
  region(Comparator.comparing(TargetOrder::code));

  private final Comparator<TargetResult.Line> comparator;

  TargetOrder(Comparator<TargetResult.Line> comparator) {
    this.comparator = comparator;
  }

  /** Lines that are alike keep the order they have: the best document first. */
  Comparator<TargetResult.Line> comparator() {
    return comparator;
  }

  private static BigDecimal least(TargetResult.Line line) {
    BigDecimal least = line.target().least();
    return least == null ? BigDecimal.ZERO : least;
  }

  private static LocalDate day(TargetResult.Line line) {
    LocalDate day = line.target().deadline();
    return day == null ? LocalDate.MAX : day;
  }

  /** Code of the region whose aim it is: the target's own, else the document's first. */
  static String code(TargetResult.Line line) {
    String own = line.target().region();
    return own != null
        ? own
        : line.about().regions().stream().map(Hit.Place::code).findFirst().orElse("~");
  }
}
