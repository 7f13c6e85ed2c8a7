package org.policywatch.extract.article;

import java.util.BitSet;
import java.util.List;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.PageDom;

/** Judges each line of a page once: whether it is boilerplate and how much it speaks for text. */
final class LineJudge {
  /** So close stand the teasers of a list. */
  private static final int LIST = 5;

  private final boolean[] others;
  private final boolean[] boilerplate;
  private final double[] values;
  private final boolean[] teasers;
  private final BitSet annexes;

  LineJudge(PageDom page) {
    List<Line> lines = page.lines();
    this.others = OtherVoices.in(page);
    this.boilerplate = new boolean[lines.size()];
    this.values = new double[lines.size()];
    this.teasers = new boolean[lines.size()];
    PictureWords captions = new PictureWords(page);
    for (Line line : lines) {
      int i = line.index();
      boilerplate[i] =
          !line.furniture()
              && !others[i]
              && (Boilerplate.is(line.text()) || captions.are(line) || Appeal.is(page, line));
      values[i] = LineValue.of(line, boilerplate[i], others[i]);
    }
    boolean[] denied = StatedText.denied(page, values);
    for (int i = 0; i < values.length; i++) {
      if (denied[i]) {
        boilerplate[i] = true;
        values[i] = LineValue.of(lines.get(i), true, others[i]);
      }
    }
    this.annexes = Annexes.in(page, values);
    annexes.stream().forEach(i -> values[i] = Math.max(0, values[i]));
    int last = -LIST;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > 0 && OtherVoices.isTeaser(lines, i)) {
        teasers[i] = i - last <= LIST;
        teasers[Math.max(0, last)] |= teasers[i];
        last = i;
      }
    }
  }

  /** True for lines that every site prints round its texts, furniture and the words of others. */
  boolean isBoilerplate(Line line) {
    return line.furniture() || others[line.index()] || boilerplate[line.index()];
  }

  /** True for what readers wrote and for lists of other pages. */
  boolean isOfOthers(Line line) {
    return others[line.index()];
  }

  /** True for paragraphs of a list in which each stands under a link. */
  boolean isTeaser(Line line) {
    return teasers[line.index()];
  }

  /** True for the annexes that a document names, linked or not. */
  boolean isAnnex(Line line) {
    return annexes.get(line.index());
  }

  double value(Line line) {
    return values[line.index()];
  }
}
