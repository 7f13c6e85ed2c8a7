package org.policywatch.extract.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;

/**
 * What is of a text at the ends of a run of its sentences: salutation and signature, headings,
 * lists of short entries, what stands behind a box of other things.
 */
final class RunEdges {
  /** Boxes inside a text have no more lines than this. */
  private static final int LONGEST_BOX = 8;

  /** So many short lines above the sentences are taken in, tables not counted. */
  private static final int MOST_ABOVE = 4;

  private static final int MOST_BELOW = 12;

  private final PageDom page;
  private final LineJudge judge;
  private final int headline;

  RunEdges(PageDom page, LineJudge judge, int headline) {
    this.page = page;
    this.judge = judge;
    this.headline = headline;
  }

  /**
   * Takes in short lines at the ends, such as salutation and signature, from the same container.
   */
  LineRange widened(LineRange run) {
    if (run.isEmpty()) {
      return page.lines().isEmpty() ? run : new LineRange(0, page.lines().size());
    }
    Element container = boxOfText(page.lines().get(run.from()));
    Element last = page.lines().get(run.to() - 1).block();
    while (container != null && container.parent() != null && !contains(container, last)) {
      container = container.parent();
    }
    if (container == null || container.normalName().equals("body")) {
      return widened(run, new LineRange(0, page.lines().size()));
    }
    LineRange bound = page.range(container);
    return widened(overBoxes(run, bound), bound);
  }

  /** Takes in short lines, a heading and lists at the ends, none outside of the bound. */
  LineRange widened(LineRange run, LineRange bound) {
    int first = overTables(run.from(), bound);
    int from = first;
    while (from - 1 >= bound.from() && from > first - MOST_ABOVE && fits(from - 1)) {
      from--;
    }
    from = headsRun(from - 1, bound) ? from - 1 : from;
    int to = run.to();
    for (int more = MOST_BELOW; to < bound.to() && more > 0 && fits(to); to++) {
      more -= isFree(page.lines().get(to)) ? 0 : 1;
    }
    return new LineRange(from, overLists(to, bound.to()));
  }

  /** The first sentence above a table, or the first cell of one that stands beside sentences. */
  private int overTables(int from, LineRange bound) {
    Element box = boxOfText(page.lines().get(from));
    int first = from;
    int more = MOST_ABOVE;
    for (int i = from - 1; i >= bound.from() && more > 0 && fits(i); i--) {
      Line line = page.lines().get(i);
      more -= isFree(line) ? 0 : 1;
      boolean ofText = judge.value(line) > 0 || isCell(line) && boxOfText(line) == box;
      first = ofText ? i : first;
    }
    return first;
  }

  /** The box of a paragraph, or of the table of a cell. */
  private @Nullable Element boxOfText(Line line) {
    Element table = isCell(line) ? line.block().closest("table") : null;
    return table == null ? line.block().parent() : table.parent();
  }

  /** Tables may be long, and what stands behind them. */
  private boolean isFree(Line line) {
    return judge.value(line) > 0 || isCell(line);
  }

  /** One of several cells in a row, none of more than a line. */
  private boolean isCell(Line line) {
    return line.row() != null
        && line.cell() != null
        && size(line.row()) > 1
        && size(line.cell()) == 1;
  }

  private int size(Element box) {
    LineRange range = page.range(box);
    return range.to() - range.from();
  }

  /** A heading in the box of the sentences below it. */
  private boolean headsRun(int index, LineRange bound) {
    if (index < bound.from() || index <= headline || index < 0) {
      return false;
    }
    Line line = page.lines().get(index);
    return line.heading() > 1
        && !line.isLinks()
        && !judge.isBoilerplate(line)
        && boxOf(line) == page.lines().get(index + 1).block().parent();
  }

  /** Where a heading belongs, with or without a {@code <header>} round it. */
  private static @Nullable Element boxOf(Line line) {
    Element box = line.block().parent();
    return box != null && box.normalName().equals("header") ? box.parent() : box;
  }

  private static boolean contains(Element container, Element inner) {
    for (Element at = inner; at != null; at = at.parent()) {
      if (at == container) {
        return true;
      }
    }
    return false;
  }

  /** Sentences behind boxes of furniture, siblings of the last one, are of the text too. */
  private LineRange overBoxes(LineRange run, LineRange bound) {
    Element parent = page.lines().get(run.to() - 1).block().parent();
    int to = run.to();
    int last = Math.min(bound.to(), to + LONGEST_BOX);
    for (int i = to; i < last; i++) {
      Line line = page.lines().get(i);
      if (fits(i) && judge.value(line) > 0 && line.block().parent() == parent) {
        to = i + 1;
        last = Math.min(bound.to(), to + LONGEST_BOX);
      }
    }
    return new LineRange(run.from(), to);
  }

  /** Texts may end in headings with lists of short entries. */
  private int overLists(int from, int end) {
    int to = from;
    for (int i = from; i < end && isOfList(page.lines().get(i)); i++) {
      to = page.lines().get(i).heading() > 0 ? to : i + 1;
    }
    return to;
  }

  private boolean isOfList(Line line) {
    return !line.isLinks()
        && !judge.isBoilerplate(line)
        && (line.heading() > 1 || line.block().normalName().equals("li"));
  }

  private boolean fits(int index) {
    Line line = page.lines().get(index);
    return !line.furniture()
        && (!line.isLinks() || judge.isAnnex(line))
        && line.heading() == 0
        && !judge.isBoilerplate(line);
  }
}
