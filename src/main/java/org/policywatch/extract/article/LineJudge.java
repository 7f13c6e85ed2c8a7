package org.policywatch.extract.article;

import java.util.List;
import org.policywatch.extract.page.Line;

/** Judges each line of a page once: whether it is boilerplate and how much it speaks for text. */
final class LineJudge {
  private final boolean[] boilerplate;
  private final double[] values;

  LineJudge(List<Line> lines) {
    this.boilerplate = new boolean[lines.size()];
    this.values = new double[lines.size()];
    for (Line line : lines) {
      boolean judged = !line.furniture() && Boilerplate.is(line.text());
      boilerplate[line.index()] = judged;
      values[line.index()] = LineValue.of(line, judged);
    }
  }

  /** True for lines that every site prints round its texts, and for furniture. */
  boolean isBoilerplate(Line line) {
    return line.furniture() || boilerplate[line.index()];
  }

  double value(Line line) {
    return values[line.index()];
  }
}
