package org.policywatch.alert.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.match.Watch;
import org.policywatch.model.Amount;
import org.policywatch.model.Extraction;
import org.policywatch.model.Measure;
import org.policywatch.model.Target;
import org.policywatch.text.Folding;

/** Which targets came, went, or are another number or day now. */
final class TargetChanges {
  private final boolean chinese;
  private final List<Change> found = new ArrayList<>();

  private TargetChanges(Watch.Language language) {
    this.chinese = language == Watch.Language.ZH;
  }

  /** What makes a target the aim it is, wherever in the text it stands. */
  private record Aim(
      String quote,
      Measure measure,
      Amount amount,
      String unit,
      String object,
      @Nullable LocalDate deadline) {
    static Aim of(Target target) {
      return new Aim(
          target.quantity().quote().text(),
          target.quantity().measure(),
          target.quantity().amount(),
          target.quantity().unit(),
          target.object(),
          target.deadline() == null ? null : target.deadline().day());
    }

    boolean isAbout(Aim other) {
      return object.equals(other.object) && measure == other.measure && unit.equals(other.unit);
    }

    boolean isSame(Aim other) {
      return isAbout(other)
          && amount.equals(other.amount)
          && Objects.equals(deadline, other.deadline);
    }

    @Override
    public String toString() {
      return "“" + quote + "”" + (object.isEmpty() ? "" : " (" + object + ")");
    }
  }

  static List<Change> between(Extraction before, Extraction after, Watch.Language language) {
    TargetChanges changes = new TargetChanges(language);
    List<Aim> gone = changes.missing(before, after);
    List<Aim> come = changes.missing(after, before);
    changes.pair(gone, come);
    gone.forEach(aim -> changes.target(changes.say("目标删除：", "target gone: ") + aim));
    come.forEach(
        aim ->
            changes.target(
                changes.say("新增目标：", "target added: ") + aim + changes.by(aim.deadline())));
    return changes.found;
  }

  /** Only the numbers and days that are others now. */
  static List<Change> moved(Extraction before, Extraction after, Watch.Language language) {
    TargetChanges changes = new TargetChanges(language);
    changes.pair(changes.missing(before, after), changes.missing(after, before));
    return changes.found;
  }

  /** Those of one that are not in the other, though their sentence is not there either. */
  private List<Aim> missing(Extraction from, Extraction other) {
    List<Aim> others = new ArrayList<>(own(other).stream().map(Aim::of).toList());
    String text = plain(other.article().text());
    List<Aim> missing = new ArrayList<>();
    for (Target target : own(from)) {
      Aim aim = Aim.of(target);
      Aim same = others.stream().filter(aim::isSame).findFirst().orElse(null);
      String sentence = plain(target.sentence().text());
      // a sentence that both have was only read otherwise
      if (same != null) {
        others.remove(same);
      } else if (sentence.isEmpty() || !text.contains(sentence)) {
        missing.add(aim);
      }
    }
    return missing;
  }

  private static List<Target> own(Extraction extraction) {
    return extraction.facts().targets().stream().filter(it -> !it.isComparison()).toList();
  }

  private static String plain(String text) {
    return Folding.fold(text).replaceAll("\\s+", "");
  }

  /** Tells what became of what; pairs leave the lists. */
  private void pair(List<Aim> gone, List<Aim> come) {
    for (Aim before : List.copyOf(gone)) {
      Aim after = come.stream().filter(before::isAbout).findFirst().orElse(null);
      if (after != null) {
        gone.remove(before);
        come.remove(after);
        changed(before, after);
      }
    }
  }

  private void changed(Aim before, Aim after) {
    boolean isMoved = !Objects.equals(before.deadline(), after.deadline());
    String days = say("期限 ", "deadline ") + day(before.deadline()) + " → " + day(after.deadline());
    if (before.amount().equals(after.amount())) {
      found.add(
          new Change(Change.Kind.DEADLINE, say("目标", "target ") + after + say("，", ": ") + days));
      return;
    }
    target(
        say("目标 ", "target ")
            + "“"
            + before.quote()
            + "” → "
            + after
            + (isMoved ? say("，", ": ") + days : ""));
    if (isMoved) {
      // said already; that it is one of this kind is what counts
      found.add(new Change(Change.Kind.DEADLINE, ""));
    }
  }

  private void target(String words) {
    found.add(new Change(Change.Kind.TARGET, words));
  }

  private String by(@Nullable LocalDate day) {
    return day == null ? "" : say("，截至", " by ") + day;
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? say("无", "none") : day.toString();
  }

  private String say(String zh, String en) {
    return chinese ? zh : en;
  }
}
