package org.policywatch.extract.quantity;

import org.policywatch.extract.text.WordSet;
import org.policywatch.model.Comparator;

/** What bounds an English number behind it or from afar, and what only looks like a bound. */
final class EnglishBounds {
  /** Goes up to 70 percent: how far, no bound. */
  private static final WordSet GOES =
      WordSet.of("go goes going gone went rise rises rising rose climb climbs move moves brought");

  /** Caps the number of plants at 50. */
  private static final WordSet CAPS =
      WordSet.of("cap caps capping capped").except("market_cap market_caps");

  /** Limits the number of plants to 50; the limit is a noun. */
  private static final WordSet LIMITS =
      WordSet.of("limit limits limiting").except("the_limit the_limits a_limit upper_limit");

  private static final String AT = "at ";
  private static final String TO = "to ";

  /** So far may the cap stand in front of what it caps. */
  private static final int LONGEST_CAP = 60;

  private static final String PAUSES = ",;.";

  private EnglishBounds() {}

  /** The word in front of the expression, which starts at {@code at}, bounds nothing. */
  static boolean isNone(String text, int at, Expression e) {
    return isNearness(text, at, e) || isInPast(text, at) || isWayUp(text, at);
  }

  /** Within 15 minutes of one: where, not how many. */
  private static boolean isNearness(String text, int at, Expression e) {
    return text.startsWith("within", at)
        && EnglishWords.NEARNESS.endAt(text, Numbers.skipBlank(text, e.end())) >= 0;
  }

  /** Revenue past 5 billion, not the past five meetings. */
  private static boolean isInPast(String text, int at) {
    return text.startsWith("past ", at) && EnglishStops.DETERMINERS.startBefore(text, at - 1) >= 0;
  }

  /** Will go up to 70 percent. */
  private static boolean isWayUp(String text, int at) {
    return text.startsWith("up to", at) && GOES.startBefore(text, at - 1) >= 0;
  }

  /** The expression with what bounds it behind, or caps it in front. */
  static Expression bounded(String text, Expression e) {
    if (e.end() < text.length()
        && (text.charAt(e.end()) == '+' || text.startsWith("-plus", e.end()))) {
      int end = e.end() + (text.charAt(e.end()) == '+' ? 1 : 5);
      return new Expression(e.start(), end, e.core(), e.amount(), Comparator.GE, e.unit());
    }
    if (text.startsWith("-odd ", e.end())) {
      return new Expression(
          e.start(), e.end() + "-odd".length(), e.core(), e.amount(), Comparator.GT, e.unit());
    }
    Bounds.Found after = EnglishWords.AFTER.at(text, Numbers.skipBlank(text, e.end()));
    if (after == null) {
      return isCapped(text, e.start()) ? e.with(Comparator.LE) : e;
    }
    return new Expression(
        e.start(), after.edge(), e.core(), e.amount(), after.comparator(), e.unit());
  }

  /** Will cap the number of plants at 50, limit it to 50. */
  private static boolean isCapped(String text, int start) {
    boolean at = text.startsWith(AT, start - AT.length());
    if (!at && !text.startsWith(TO, start - TO.length())) {
      return false;
    }
    int from = start;
    while (from > 0 && start - from < LONGEST_CAP && PAUSES.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return (at ? CAPS : LIMITS).isIn(text, from, start);
  }
}
