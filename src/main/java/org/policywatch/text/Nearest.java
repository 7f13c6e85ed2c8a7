package org.policywatch.text;

import java.util.Collection;
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
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int allowed = Math.min(Math.max(1, candidate.length() / 3), least - 1);
      int edits = distance(lower, candidate.toLowerCase(Locale.ROOT), allowed);
      if (edits <= allowed) {
        least = edits;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * How many letters to change, add, drop or swap with a neighbour (optimal string alignment), or
   * more than {@code limit} when it is more than that.
   */
  public static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
