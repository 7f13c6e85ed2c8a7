package org.policywatch.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Marks the lines that stand in furniture. A class name alone is not believed when its element
 * holds most of what the page says ({@code <div class="page with-sidebar">}); what readers wrote
 * may well be longer than the article.
 */
final class FurnitureMarks {
  /** A page that says less without its comments is nothing but comments. */
  private static final double SAYS = 60;

  private final double[] prose;
  private final boolean[] marked;

  private FurnitureMarks(List<Line> lines) {
    this.prose = new double[lines.size()];
    this.marked = new boolean[lines.size()];
    for (Line line : lines) {
      // the owner and the numbers at the foot of a page are no sentences
      boolean says = !line.isLinks() && line.weight() >= 12 && Texts.hasStop(line.text());
      prose[line.index()] = says ? line.weight() : 0;
    }
  }

  static List<Line> mark(List<Line> lines, List<LineRange> furniture, List<LineRange> readers) {
    FurnitureMarks marks = new FurnitureMarks(lines);
    double all = marks.mark(readers, Double.POSITIVE_INFINITY);
    if (all < Math.min(SAYS, marks.total() * 0.1)) {
      Arrays.fill(marks.marked, false);
      all = marks.total();
    }
    marks.mark(furniture, all < 12 ? -1 : all * 0.5);
    List<Line> out = new ArrayList<>(lines.size());
    for (Line line : lines) {
      out.add(marks.marked[line.index()] ? line.asFurniture() : line);
    }
    return List.copyOf(out);
  }

  private double total() {
    double total = 0;
    for (double says : prose) {
      total += says;
    }
    return total;
  }

  /** Marks the ranges that say no more than this; what all the unmarked lines say then. */
  private double mark(List<LineRange> ranges, double most) {
    double[] sums = new double[prose.length + 1];
    for (int i = 0; i < prose.length; i++) {
      sums[i + 1] = sums[i] + (marked[i] ? 0 : prose[i]);
    }
    int[] depth = new int[prose.length + 1];
    for (LineRange range : ranges) {
      if (sums[range.to()] - sums[range.from()] <= most) {
        depth[range.from()]++;
        depth[range.to()]--;
      }
    }
    int at = 0;
    double unmarked = 0;
    for (int i = 0; i < prose.length; i++) {
      at += depth[i];
      marked[i] |= at > 0;
      unmarked += marked[i] ? 0 : prose[i];
    }
    return unmarked;
  }
}
