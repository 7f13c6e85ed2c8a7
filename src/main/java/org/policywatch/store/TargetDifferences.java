package org.policywatch.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Amount;
import org.policywatch.model.Comparator;
import org.policywatch.model.Measure;
import org.policywatch.model.Quantity;
import org.policywatch.model.Target;
import org.policywatch.model.Timing;

/** Which targets came, went or changed. */
final class TargetDifferences {
  private TargetDifferences() {}

  /** What makes a target the aim it is, wherever in the text it stands. */
  private record Aim(
      String quote,
      Measure measure,
      Amount amount,
      Comparator comparator,
      String unit,
      String object,
      Due due) {
    static Aim of(Target target) {
      Quantity quantity = target.quantity();
      return new Aim(
          quantity.quote().text(),
          quantity.measure(),
          quantity.amount(),
          quantity.comparator(),
          quantity.unit(),
          target.object(),
          new Due(
              target.deadline() == null ? null : target.deadline().day(),
              target.timing(),
              target.region()));
    }

    boolean isAbout(Aim other) {
      return object.equals(other.object) && measure == other.measure;
    }

    @Override
    public String toString() {
      return "\"" + quote + "\"" + (object.isEmpty() ? "" : " (" + object + ")");
    }
  }

  private record Due(@Nullable LocalDate day, Timing timing, @Nullable String region) {}

  static List<String> between(List<Target> before, List<Target> after) {
    List<Aim> old = before.stream().map(Aim::of).toList();
    List<Aim> now = after.stream().map(Aim::of).toList();
    List<Aim> gone = Differences.minus(old, now);
    List<Aim> added = new ArrayList<>(Differences.minus(now, old));
    List<String> words = new ArrayList<>();
    for (Aim aim : gone) {
      Aim successor = added.stream().filter(aim::isAbout).findFirst().orElse(null);
      if (successor == null) {
        words.add("target gone: " + aim);
      } else {
        added.remove(successor);
        words.add(change(aim, successor));
      }
    }
    added.forEach(aim -> words.add("target added: " + aim + by(aim.due().day())));
    return words;
  }

  private static String change(Aim before, Aim after) {
    if (!before.quote.equals(after.quote)) {
      String deadline =
          Objects.equals(before.due.day, after.due.day) ? "" : deadlines(before, after);
      return "target \"" + before.quote + "\" → " + after + deadline;
    }
    return "target "
        + after
        + (before.due.equals(after.due) ? " read differently" : deadlines(before, after));
  }

  private static String deadlines(Aim before, Aim after) {
    return Objects.equals(before.due.day, after.due.day)
        ? ": time frame changed"
        : ": deadline " + day(before.due.day) + " → " + day(after.due.day);
  }

  private static String by(@Nullable LocalDate day) {
    return day == null ? "" : " by " + day;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "none" : day.toString();
  }
}
