package org.policywatch.extract.quantity;

import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.Comparator;

/** Words that bound a number, one set for each way of bounding; the longest word wins. */
record Bounds(WordSet atLeast, WordSet over, WordSet atMost, WordSet under, WordSet about) {

  /** A bounding word found: where it ends (or starts, when read backwards) and what it says. */
  record Found(int edge, Comparator comparator) {}

  /** The bounding word that starts at {@code at}. */
  @Nullable Found at(CharSequence text, int at) {
    Found best = null;
    best = longer(best, atLeast.endAt(text, at), Comparator.GE);
    best = longer(best, over.endAt(text, at), Comparator.GT);
    best = longer(best, atMost.endAt(text, at), Comparator.LE);
    best = longer(best, under.endAt(text, at), Comparator.LT);
    return longer(best, about.endAt(text, at), Comparator.APPROX);
  }

  /** True when one of the words begins with the character. */
  boolean begins(char c) {
    return atLeast.begins(c)
        || over.begins(c)
        || atMost.begins(c)
        || under.begins(c)
        || about.begins(c);
  }

  private static @Nullable Found longer(@Nullable Found best, int end, Comparator comparator) {
    return end >= 0 && (best == null || end > best.edge) ? new Found(end, comparator) : best;
  }
}
