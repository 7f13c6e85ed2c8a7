package org.policywatch.extract.target;

import java.time.LocalDate;
import java.util.List;
import org.policywatch.extract.TextExtractor;
import org.policywatch.model.Deadline;
import org.policywatch.model.Target;

/** What sentences promise, told in short: figure, what it counts, last day. */
final class Told {
  static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 1);

  private static final TextExtractor EXTRACTOR = new TextExtractor();

  private Told() {}

  static String aims(String sentence) {
    List<Target> targets = EXTRACTOR.extract(sentence, PUBLISHED).targets();
    return String.join("; ", targets.stream().map(Told::aim).toList());
  }

  private static String aim(Target target) {
    Deadline deadline = target.deadline();
    String day = deadline == null ? "-" : deadline.day().toString();
    return target.quantity().quote().text() + " " + target.object() + " " + day;
  }
}
