package org.policywatch.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.policywatch.text.DisplayWidth;

/** Columns that line up, wide characters too; where there is no room, the widest are cut. */
final class Table {
  private static final String GAP = "  ";

  /** No column is cut further. */
  private static final int LEAST = 8;

  private final List<String> head;
  private final List<List<String>> rows = new ArrayList<>();

  /** A table with these column names. */
  Table(String... head) {
    this.head = List.of(head);
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

  /** Says under a table how many lines it leaves out, when it does. */
  static void more(Screen screen, int left, int all) {
    if (left > 0) {
      screen.out().println(screen.style().dim("… " + left + " more; -n " + all + " shows all"));
    }
  }

  private int[] widths(int columns) {
    int[] widths = new int[head.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          Stream.concat(Stream.of(head), rows.stream())
              .mapToInt(row -> DisplayWidth.of(row.get(column)))
              .max()
              .orElse(0);
    }
    int room = columns - GAP.length() * (widths.length - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= LEAST) {
        break;
      }
      widths[widest]--;
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
