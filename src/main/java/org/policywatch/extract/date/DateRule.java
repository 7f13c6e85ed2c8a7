package org.policywatch.extract.date;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one family of date expressions. Stateless, thread-safe. */
abstract class DateRule {
  private final String name;
  private final Pattern pattern;
  private final Starts starts;

  /**
   * @param name goes into {@link org.policywatch.model.DateMention#rule()}; begins with zh. or en.
   *     where the rule reads one language
   * @param pattern matches what may be quoted as one date; bounded, without nested unbounded
   *     repeats, and without a look-behind in front that has to find something
   * @param starts where a match may start: the pattern is tried there alone, which is what makes it
   *     fast
   */
  DateRule(String name, Pattern pattern, Starts starts) {
    this.name = name;
    this.pattern = pattern;
    this.starts = starts;
  }

  final String name() {
    return name;
  }

  final Pattern pattern() {
    return pattern;
  }

  final Starts starts() {
    return starts;
  }

  /** False where a look around tells that a match there is no date: the pattern is not tried. */
  boolean mayStandAt(String text, int at) {
    return true;
  }

  /** What the match says; null when it is no date and other rules may try. */
  abstract @Nullable Reading read(MatchResult match, Anchor anchor);

  /** Where the quote starts, when the pattern looks at words in front of it. */
  int quoteStart(MatchResult match) {
    return match.start();
  }
}
