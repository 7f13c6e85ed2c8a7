package org.policywatch.extract;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.policywatch.model.DateMention;
import org.policywatch.model.DateRole;
import org.policywatch.model.Deadline;
import org.policywatch.model.OtherQuantity;
import org.policywatch.model.QuantityRole;
import org.policywatch.model.Quote;
import org.policywatch.model.Target;

/**
 * What the figures of a text tell of its dates: that an aim is set for one or starts from it, or
 * that others expect something of it.
 */
final class TargetDates {
  /** Between a date and its figure, and between that figure and the aim it is the start of. */
  private static final int NEAR = 60;

  private static final Set<QuantityRole> STATES =
      Set.of(QuantityRole.BASELINE, QuantityRole.HISTORICAL);

  private final String text;
  private final List<Target> targets;
  private final List<OtherQuantity> told;
  private final Set<Quote> due;

  TargetDates(String text, List<Target> targets, List<OtherQuantity> others) {
    this.text = text;
    this.targets = targets;
    this.told = others.stream().filter(figure -> STATES.contains(figure.role())).toList();
    this.due =
        targets.stream()
            .map(Target::deadline)
            .filter(Objects::nonNull)
            .map(Deadline::quote)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
  }

  DateMention judged(DateMention date) {
    if (date.role() == DateRole.DEADLINE && !due.contains(date.quote()) && isForecast(date)) {
      return date.withRole(DateRole.EVENT);
    }
    if (date.role() != DateRole.EVENT) {
      return date;
    }
    if (isSet(date)) {
      return date.withRole(DateRole.DEADLINE);
    }
    return toldBehind(date).stream().anyMatch(figure -> isStart(date, figure))
        ? date.withRole(DateRole.BASELINE)
        : date;
  }

  /** 研报预计2030年达到2万亿元: what others expect of a year is nobody's deadline. */
  private boolean isForecast(DateMention date) {
    return toldBehind(date).stream().anyMatch(figure -> figure.rule().endsWith("forecast"));
  }

  private List<OtherQuantity> toldBehind(DateMention date) {
    return near(told, figure -> figure.quantity().quote().start(), date.quote().end());
  }

  /** 2022年实施项目160个: a year in which something is, was an event until an aim was set for it. */
  private boolean isSet(DateMention date) {
    boolean span = date.edtf() == null || date.edtf().contains("/"); // 5月25日至29日举行的论坛
    return !span && due.contains(date.quote());
  }

  /** 2021年企业达到8家,2025年力争突破20家: what the aim counts was counted on that date. */
  private boolean isStart(DateMention date, OtherQuantity figure) {
    int end = figure.quantity().quote().end();
    return near(targets, target -> target.quantity().quote().start(), end).stream()
        .anyMatch(
            target ->
                target.quantity().unit().equals(figure.quantity().unit())
                    && stands(target.object(), date.quote().start(), figure));
  }

  /** With the figure, before or behind it. */
  private boolean stands(String object, int date, OtherQuantity figure) {
    Quote quote = figure.quantity().quote();
    return !object.isEmpty()
        && (text.indexOf(object, Math.max(0, date - NEAR), quote.start()) >= 0
            || text.startsWith(object, quote.end())
            || text.startsWith(object, quote.end() + 1));
  }

  /** Those of a list in the order of the text that start near behind the place, in its sentence. */
  private <T> List<T> near(List<T> ordered, ToIntFunction<T> start, int place) {
    int first = 0;
    int end = ordered.size();
    while (first < end) {
      int middle = (first + end) >>> 1;
      if (start.applyAsInt(ordered.get(middle)) < place) {
        first = middle + 1;
      } else {
        end = middle;
      }
    }
    int stop = text.indexOf('。', place, Math.min(text.length(), place + NEAR));
    int limit = stop < 0 ? place + NEAR : stop;
    while (end < ordered.size() && start.applyAsInt(ordered.get(end)) <= limit) {
      end++;
    }
    return ordered.subList(first, end);
  }
}
