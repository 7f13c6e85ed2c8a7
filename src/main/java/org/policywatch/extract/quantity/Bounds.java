package org.policywatch.extract.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.Comparator;
import org.policywatch.text.WordStarts;

/** Words that bound a number, one set for each way of bounding; the longest word wins. */
record Bounds(WordSet atLeast, WordSet over, WordSet atMost, WordSet under, WordSet about) {

  /** A bounding word found: where it ends (or starts, when read backwards) and what it says. */
  record Found(int edge, Comparator comparator) {}

  /** The bounding word that starts at {@code at}. */
  @Nullable Found at(String text, int at) {
    Found best = null;
    best = longer(best, atLeast.endAt(text, at), Comparator.GE);
    best = longer(best, over.endAt(text, at), Comparator.GT);
    best = longer(best, atMost.endAt(text, at), Comparator.LE);
    best = longer(best, under.endAt(text, at), Comparator.LT);
    return longer(best, about.endAt(text, at), Comparator.APPROX);
  }

  /** Puts in how the words begin. */
  void addStartsTo(WordStarts all) {
    for (WordSet words : List.of(atLeast, over, atMost, under, about)) {
      words.addStartsTo(all);
    }
  }

  private static @Nullable Found longer(@Nullable Found best, int end, Comparator comparator) {
    return end >= 0 && (best == null || end > best.edge) ? new Found(end, comparator) : best;
  }
}
