package org.policywatch.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word somebody meant when they wrote another. Thread-safe. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate with the fewest edits (insert, delete, replace, swap neighbours) from {@code
   * word}, case ignored; empty when the best still differs in more than a third of its letters.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    if (word.length() > 64) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .filter(candidate -> edits(lower, candidate) <= Math.max(1, candidate.length() / 3))
        .min(Comparator.comparingInt((String candidate) -> edits(lower, candidate)));
  }

  /** Optimal string alignment distance. */
  private static int edits(String lower, String candidate) {
    String b = candidate.toLowerCase(Locale.ROOT);
    int[][] cost = new int[lower.length() + 1][b.length() + 1];
    for (int i = 0; i <= lower.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, lower, b, i, j);
      }
    }
    return cost[lower.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
