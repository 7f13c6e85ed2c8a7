package org.policywatch.extract.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.policywatch.extract.TextExtractor;
import org.policywatch.model.Amount;
import org.policywatch.model.Deadline;
import org.policywatch.model.Quantity;
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

  /** Comparator, number, unit and what is counted. */
  static String figures(String sentence) {
    List<Target> targets = EXTRACTOR.extract(sentence, PUBLISHED).targets();
    return String.join("; ", targets.stream().map(Told::figure).toList());
  }

  /** As {@link #figures}, and what is measured. */
  static String measures(String sentence) {
    List<Target> targets = EXTRACTOR.extract(sentence, PUBLISHED).targets();
    return String.join(
        "; ", targets.stream().map(t -> figure(t) + " " + lower(t.quantity().measure())).toList());
  }

  private static String figure(Target target) {
    Quantity quantity = target.quantity();
    Amount amount = quantity.amount();
    String number =
        amount.value() != null
            ? amount.value().toPlainString()
            : amount.low() != null ? amount.low() + "-" + amount.high() : "-";
    return String.join(" ", lower(quantity.comparator()), number, quantity.unit(), target.object());
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }

  private static String aim(Target target) {
    Deadline deadline = target.deadline();
    String day = deadline == null ? "-" : deadline.day().toString();
    return target.quantity().quote().text() + " " + target.object() + " " + day;
  }
}
