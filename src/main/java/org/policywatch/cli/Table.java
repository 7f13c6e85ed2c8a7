package org.policywatch.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.policywatch.text.DisplayWidth;

/** Columns that line up, wide characters too; the last column takes what room is left. */
final class Table {
  private static final String GAP = "  ";

  private final List<String> head;
  private final int[] most;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param head the column names
   * @param most the widest each column may be, in cells; 0 or none for as wide as its content
   */
  Table(List<String> head, int... most) {
    this.head = List.copyOf(head);
    this.most = most.clone();
  }

  void row(String... cells) {
    rows.add(Arrays.stream(cells).map(Screen::plain).toList());
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void print(PrintWriter out, Style style) {
    int[] widths = widths(style.columns());
    out.println(style.bold(line(head, widths)));
    rows.forEach(row -> out.println(line(row, widths)));
  }

  private int[] widths(int columns) {
    int[] widths = new int[head.size()];
    int used = 0;
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      int content =
          Math.max(
              DisplayWidth.of(head.get(i)),
              rows.stream().mapToInt(row -> DisplayWidth.of(row.get(column))).max().orElse(0));
      int limit = i < most.length ? most[i] : 0;
      widths[i] = limit > 0 ? Math.min(limit, content) : content;
      boolean last = i == widths.length - 1;
      widths[i] = last ? Math.clamp(widths[i], 8, Math.max(8, columns - used)) : widths[i];
      used += widths[i] + GAP.length();
    }
    return widths;
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = DisplayWidth.cut(cells.get(i), widths[i]);
      out.append(i == cells.size() - 1 ? cell : DisplayWidth.pad(cell, widths[i]) + GAP);
    }
    return out.toString().stripTrailing();
  }
}
