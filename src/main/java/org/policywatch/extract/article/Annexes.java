package org.policywatch.extract.article;

import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;

/**
 * The lines in which a document names its annexes, each perhaps a link to its file. Among the
 * paragraphs they are of the text; a box of downloads below it is not.
 */
final class Annexes {
  /** So near stands a sentence of the text. */
  private static final int NEAR = 60;

  private Annexes() {}

  /** Of the lines of a page, with how much each speaks for being text. */
  static BitSet in(PageDom page, double[] values) {
    BitSet annexes = new BitSet();
    List<Line> lines = page.lines();
    int i = 0;
    while (i < lines.size()) {
      Line head = lines.get(i++);
      if (head.text().startsWith("附件") && isParagraph(page, values, head)) {
        annexes.set(head.index());
        while (i < lines.size() && lines.get(i).isLinks() && isBeside(head, lines.get(i))) {
          annexes.set(i++);
        }
      }
    }
    return annexes;
  }

  /** Sentences stand in elements like its own, beside it. */
  private static boolean isParagraph(PageDom page, double[] values, Line line) {
    Element box = line.block().parent();
    LineRange all = box == null ? LineRange.EMPTY : page.range(box);
    int from = Math.max(all.from(), line.index() - NEAR);
    int to = Math.min(all.to(), line.index() + NEAR);
    return page.lines().subList(Math.min(from, to), to).stream()
        .anyMatch(other -> values[other.index()] > 0 && isBeside(line, other));
  }

  private static boolean isBeside(Line one, Line other) {
    return other.block() != one.block()
        && other.block().parent() == one.block().parent()
        && other.block().normalName().equals(one.block().normalName());
  }
}
