package org.policywatch.extract.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks the lines that stand in furniture. A class name alone is not believed when its element
 * holds most of what the page says ({@code <div class="page with-sidebar">}).
 */
final class FurnitureMarks {
  private FurnitureMarks() {}

  static List<Line> mark(List<Line> lines, List<LineRange> furniture) {
    double[] prose = new double[lines.size() + 1];
    for (Line line : lines) {
      boolean says = !line.isLinks() && line.weight() >= 12;
      prose[line.index() + 1] = prose[line.index()] + (says ? line.weight() : 0);
    }
    double all = prose[lines.size()];
    int[] depth = new int[lines.size() + 1];
    for (LineRange range : furniture) {
      if (prose[range.to()] - prose[range.from()] <= all * 0.5 || all < 12) {
        depth[range.from()]++;
        depth[range.to()]--;
      }
    }
    List<Line> marked = new ArrayList<>(lines.size());
    int at = 0;
    for (Line line : lines) {
      at += depth[line.index()];
      marked.add(at > 0 ? line.asFurniture() : line);
    }
    return List.copyOf(marked);
  }
}
