package org.policywatch.search;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The right word that somebody may have meant. */
final class Nearest {
  private Nearest() {}

  /** The nearest of the words, or null when none is near. */
  static @Nullable String to(String written, Stream<String> words) {
    String best = null;
    int least = Math.max(1, written.length() / 3) + 1;
    for (String word : (Iterable<String>) words::iterator) {
      int distance = distance(written, word, least - 1);
      if (distance < least) {
        least = distance;
        best = word;
      }
    }
    return best;
  }

  /**
   * How many letters to change, add, drop or swap with a neighbour (optimal string alignment), or
   * more than {@code limit} when it is more than that.
   */
  static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        table[i][j] = i == 0 || j == 0 ? i + j : step(a, b, table, i, j);
      }
    }
    return table[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] table, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least =
        Math.min(
            table[i - 1][j - 1] + (same ? 0 : 1), Math.min(table[i - 1][j], table[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
  }
}
