package org.policywatch.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Edtf;
import org.policywatch.model.Deadline;
import org.policywatch.model.Finding;
import org.policywatch.model.RegionMention;
import org.policywatch.model.RegionRole;
import org.policywatch.model.Target;
import org.policywatch.model.TextFacts;
import org.policywatch.region.Gazetteer;

/**
 * What the page adds to the targets of its text: whose they are, and the plan's end as deadline.
 */
final class PageTargets {
  /** An inherited deadline is no surer than this: extraction-record.md, Target.confidence. */
  private static final double INHERITED = 0.7;

  private final Gazetteer gazetteer = Gazetteer.standard();

  List<Target> of(
      TextFacts found, List<RegionMention> regions, @Nullable Finding<String> period, String text) {
    LocalDate end = period == null ? null : Edtf.lastDay(period.value());
    SharedDeadlines shared = new SharedDeadlines(text, found.dates(), found.targets(), regions);
    Set<String> own = own(regions);
    List<Target> result = new ArrayList<>();
    for (Target target : found.targets()) {
      String region = region(target, regions, own, text);
      boolean inherits = target.deadline() == null && target.timing().frequency() == null;
      Deadline said = inherits ? shared.of(region, own) : null;
      Target whole =
          said != null
              ? with(target, region, said, "page.shared-deadline")
              : inherits && end != null && region == null
                  ? with(
                      target, null, new Deadline(end, false, false, null, null), "page.plan-period")
                  : with(target, region);
      if (result.stream().noneMatch(other -> isRepeated(other, whole))) {
        result.add(whole);
      }
    }
    return result;
  }

  /** Summaries and headlines say again what the text says. */
  private static boolean isRepeated(Target one, Target other) {
    boolean sameNumber =
        one.quantity().amount().equals(other.quantity().amount())
            && one.quantity().comparator() == other.quantity().comparator()
            && one.quantity().unit().equals(other.quantity().unit());
    boolean sameDay =
        one.deadline() == null || other.deadline() == null
            ? one.deadline() == other.deadline()
            : one.deadline().day().equals(other.deadline().day());
    return sameNumber
        && sameDay
        && Objects.equals(one.region(), other.region())
        && !one.sentence().equals(other.sentence())
        && (shares(one.object(), other.object()) || shares(other.object(), one.object()));
  }

  /** True when most of the character pairs of one object are in the other. */
  private static boolean shares(String object, String other) {
    int hits = 0;
    for (int i = 0; i + 2 <= object.length(); i++) {
      hits += other.contains(object.substring(i, i + 2)) ? 1 : 0;
    }
    return object.length() >= 2 && hits * 10 >= (object.length() - 1) * 8;
  }

  private static Target with(
      Target target, @Nullable String region, Deadline deadline, String rule) {
    List<String> rules = new ArrayList<>(target.assessment().rules());
    rules.add(rule);
    double confidence = Math.min(INHERITED, target.assessment().confidence());
    return new Target(
        target.quantity(),
        target.object(),
        target.action(),
        deadline,
        target.timing(),
        region,
        target.sentence(),
        new Target.Assessment(confidence, rules));
  }

  private static Target with(Target target, @Nullable String region) {
    return region == null
        ? target
        : new Target(
            target.quantity(),
            target.object(),
            target.action(),
            target.deadline(),
            target.timing(),
            region,
            target.sentence(),
            target.assessment());
  }

  private static Set<String> own(List<RegionMention> regions) {
    return regions.stream()
        .filter(region -> region.role() == RegionRole.SUBJECT)
        .map(RegionMention::code)
        .collect(Collectors.toSet());
  }

  /** The region named last before the quantity in its sentence, when it is not the page's own. */
  private @Nullable String region(
      Target target, List<RegionMention> regions, Set<String> own, String text) {
    int from = target.sentence().start();
    int to = target.quantity().quote().start();
    if (to > text.length() || from > to) {
      return null;
    }
    String before = text.substring(from, to);
    RegionMention nearest = null;
    int best = -1;
    for (RegionMention region : regions) {
      for (String name : List.of(region.quote().text(), region.name())) {
        int at = name.isEmpty() ? -1 : before.lastIndexOf(name);
        if (at > best) {
          best = at;
          nearest = region;
        }
      }
    }
    if (nearest == null) {
      return null;
    }
    String code = nearest.code();
    boolean others = own.size() > 1 && own.contains(code);
    boolean ours =
        own.stream()
            .anyMatch(
                subject -> gazetteer.within(code, subject) || gazetteer.within(subject, code));
    return others || !ours && !own.isEmpty() ? code : null;
  }
}
