package org.policywatch.extract.date;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one family of date expressions. */
interface DateRule {
  /** Goes into {@link org.policywatch.model.DateMention#rule()}. */
  String name();

  /**
   * Matches what may be quoted as one date; bounded, without nested unbounded repeats, and without
   * a look-behind in front that has to find something.
   */
  Pattern pattern();

  /** Where a match may start: the pattern is tried there alone, which is what makes it fast. */
  Starts starts();

  /** False where a look around tells that a match there is no date: the pattern is not tried. */
  default boolean mayStandAt(String text, int at) {
    return true;
  }

  /** What the match says; null when it is no date and other rules may try. */
  @Nullable Reading read(MatchResult match, Anchor anchor);

  /** Where the quote starts, when the pattern looks at words in front of it. */
  default int quoteStart(MatchResult match) {
    return match.start();
  }
}
