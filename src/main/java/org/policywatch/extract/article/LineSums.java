package org.policywatch.extract.article;

import java.util.List;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;

/** Sums over the lines of a page, ready for any range. */
final class LineSums {
  /** What a paragraph counts in a run when it may sum up another page. */
  private static final double TEASER = -3;

  private final double[] values;
  private final double[] prose;
  private final double[] noise;
  private final double[] soft;
  private final int[] shown;

  LineSums(List<Line> lines, LineJudge judge) {
    int size = lines.size() + 1;
    this.values = new double[size];
    this.prose = new double[size];
    this.noise = new double[size];
    this.soft = new double[size];
    this.shown = new int[size];
    for (Line line : lines) {
      int i = line.index();
      double value = judge.value(line);
      boolean teaser = judge.isTeaser(line);
      boolean aside = line.furniture() || judge.isOfOthers(line);
      boolean short_ = value < 0 && !aside && !line.isLinks();
      values[i + 1] = values[i] + (teaser ? TEASER : value);
      prose[i + 1] = prose[i] + Math.max(0, value) * (teaser ? 0.3 : 1);
      boolean listed = line.row() != null || short_ && isListed(line);
      noise[i + 1] = noise[i] + (aside || listed ? 0 : Math.max(0, -value));
      shown[i + 1] = shown[i] + (aside ? 0 : 1);
      double mild = aside ? 0 : short_ ? -0.2 : value < 0 ? value / 2 : value;
      soft[i + 1] = soft[i] + (line.row() != null ? Math.max(0, mild) : mild);
    }
  }

  /** Entries and headings of lists that lead nowhere. */
  private static boolean isListed(Line line) {
    return line.heading() > 1 || line.block().normalName().equals("li");
  }

  /** How much the sentences say. */
  double prose(LineRange range) {
    return prose[range.to()] - prose[range.from()];
  }

  /** How much stands there that is no sentence; furniture, tables and lists not counted. */
  double noise(LineRange range) {
    return noise[range.to()] - noise[range.from()];
  }

  /** How many lines stand there outside of furniture. */
  int shown(LineRange range) {
    return shown[range.to()] - shown[range.from()];
  }

  /** The run of lines that speaks most for being text. */
  LineRange bestRun(LineRange within) {
    return bestRun(values, within);
  }

  /** The same where we know that it is text: only links and boilerplate part it. */
  LineRange bestSoftRun(LineRange within) {
    return bestRun(soft, within);
  }

  /** Kadane. */
  private static LineRange bestRun(double[] sums, LineRange within) {
    int from = within.from();
    int bestFrom = from;
    int bestTo = from;
    double best = 0;
    for (int i = within.from(); i < within.to(); i++) {
      from = sums[i] < sums[from] ? i : from;
      if (sums[i + 1] - sums[from] > best) {
        best = sums[i + 1] - sums[from];
        bestFrom = from;
        bestTo = i + 1;
      }
    }
    return new LineRange(bestFrom, bestTo);
  }
}
