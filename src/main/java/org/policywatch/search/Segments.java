package org.policywatch.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cuts a run of Chinese characters into known words so that the fewest characters are left over,
 * and then into the fewest pieces; what is left over stays together.
 */
final class Segments {
  /** Longer runs are cut by length first: nobody types them. */
  private static final int LONGEST_RUN = 120;

  /** One character left over is worse than any number of pieces. */
  private static final int LEFT_OVER = 1_000;

  private final String run;

  /** The least cost up to each place, when the last piece is known, and when it is left over. */
  private final int[][] cost;

  private final int[][] from;
  private final boolean[][] fromLeftOver;

  private Segments(String run) {
    this.run = run;
    cost = new int[2][run.length() + 1];
    from = new int[2][run.length() + 1];
    fromLeftOver = new boolean[2][run.length() + 1];
  }

  static List<String> of(String run, int longestWord, Predicate<String> isKnown) {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < run.length(); i += LONGEST_RUN) {
      String part = run.substring(i, Math.min(run.length(), i + LONGEST_RUN));
      pieces.addAll(new Segments(part).cut(longestWord, isKnown));
    }
    return pieces;
  }

  private List<String> cut(int longestWord, Predicate<String> isKnown) {
    cost[1][0] = Integer.MAX_VALUE / 2;
    for (int end = 1; end <= run.length(); end++) {
      cost[0][end] = Integer.MAX_VALUE / 2;
      leaveOver(end);
      for (int start = Math.max(0, end - longestWord); start <= end - 2; start++) {
        int before = Math.min(cost[0][start], cost[1][start]);
        if (before + 1 < cost[0][end] && isKnown.test(run.substring(start, end))) {
          cost[0][end] = before + 1;
          from[0][end] = start;
          fromLeftOver[0][end] = cost[1][start] < cost[0][start];
        }
      }
    }
    return pieces();
  }

  private void leaveOver(int end) {
    boolean goesOn = cost[1][end - 1] <= cost[0][end - 1] + 1;
    cost[1][end] = LEFT_OVER + (goesOn ? cost[1][end - 1] : cost[0][end - 1] + 1);
    from[1][end] = goesOn ? from[1][end - 1] : end - 1;
    fromLeftOver[1][end] = false;
  }

  private List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    int end = run.length();
    boolean leftOver = cost[1][end] < cost[0][end];
    while (end > 0) {
      int state = leftOver ? 1 : 0;
      int start = from[state][end];
      leftOver = fromLeftOver[state][end];
      pieces.add(run.substring(start, end));
      end = start;
    }
    Collections.reverse(pieces);
    return pieces;
  }
}
