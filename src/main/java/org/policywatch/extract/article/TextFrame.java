package org.policywatch.extract.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;

/**
 * The column or box in which most of a run of sentences stands with its headline: what the run
 * holds besides stands in another column, or under a heading in a box of another kind.
 */
final class TextFrame {
  /** So much of the run stands in its column. */
  private static final double HALF = 0.5;

  /** So much of it in a box that is no column. */
  private static final double MOST = 0.6;

  /** Pages do not set their texts deeper in boxes. */
  private static final int DEEPEST = 40;

  /** Fewer letters of a headline may stand anywhere. */
  private static final int SHORTEST = 8;

  private final PageDom page;
  private final LineJudge judge;
  private final LineSums sums;
  private final int headline;

  TextFrame(PageDom page, LineJudge judge, LineSums sums, int headline) {
    this.page = page;
    this.judge = judge;
    this.sums = sums;
    this.headline = headline;
  }

  /** The part of the run that stands in its frame; all of it when it has none. */
  LineRange of(LineRange run) {
    if (run.to() - run.from() < 2) {
      return run;
    }
    LineRange frame = around(heaviest(run), run);
    return frame.equals(run) ? around(page.lines().get(run.from()), run) : frame;
  }

  /** The part of the run in the frame of one of its lines; all of it when that has none. */
  private LineRange around(Line line, LineRange run) {
    double all = sums.prose(run);
    Element box = line.block();
    for (int depth = 0; box != null && depth < DEEPEST; depth++, box = box.parent()) {
      LineRange lines = page.range(box);
      if (lines.from() <= run.from() && lines.to() >= run.to()) {
        return run;
      }
      LineRange inside =
          new LineRange(
              Math.max(run.from(), lines.from()),
              Math.max(run.from(), Math.min(run.to(), lines.to())));
      double share = sums.prose(inside) / all;
      boolean frames =
          share >= HALF && isColumn(box)
              || share >= MOST && isApart(box, new LineRange(inside.to(), run.to()));
      if (frames && holdsHeadline(lines)) {
        return inside;
      }
    }
    return run;
  }

  private Line heaviest(LineRange run) {
    Line heaviest = page.lines().get(run.from());
    for (Line line : page.lines().subList(run.from(), run.to())) {
      heaviest = judge.value(line) > judge.value(heaviest) ? line : heaviest;
    }
    return heaviest;
  }

  /** A cell of many lines beside another one: tables of data have few in each. */
  private boolean isColumn(Element box) {
    Element row = box.normalName().equals("td") ? box.parent() : null;
    return row != null
        && size(box) > 2
        && row.children().stream().anyMatch(cell -> cell != box && size(cell) > 1)
        && box.selectFirst("table, div") != null;
  }

  private int size(Element box) {
    LineRange range = page.range(box);
    return range.to() - range.from();
  }

  /** Whether the rest begins with a heading or a link, in a box of another kind. */
  private boolean isApart(Element box, LineRange rest) {
    Line first = rest.isEmpty() ? null : page.lines().get(rest.from());
    if (first == null || !first.isLinks() && first.heading() < 2) {
      return false;
    }
    Element other = first.block();
    while (other.parent() != null && other.parent() != box.parent()) {
      other = other.parent();
    }
    return other.parent() == box.parent()
        && !(other.normalName().equals(box.normalName())
            && other.className().equals(box.className()));
  }

  /** The headline, or a line that is a part of what {@code <title>} says. */
  private boolean holdsHeadline(LineRange box) {
    if (headline >= 0) {
      return box.contains(headline);
    }
    String title = Texts.key(page.title());
    List<Line> lines = page.lines().subList(box.from(), box.to());
    return lines.stream()
        .filter(line -> !line.isLinks() && line.text().length() <= page.title().length())
        .map(line -> Texts.key(line.text()))
        .anyMatch(key -> key.length() >= SHORTEST && title.contains(key));
  }
}
