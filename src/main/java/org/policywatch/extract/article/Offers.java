package org.policywatch.extract.article;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;

/** Boxes of a thing on offer inside a text: its name, its price, and at the end a button. */
final class Offers {
  private static final int LONGEST = 12;

  private static final Pattern BUTTON =
      Pattern.compile(
          "(?:buy|shop|order|book|view|see|check|get|request|download|try|visit|compare)\\b[^.!?]{0,40}",
          Pattern.CASE_INSENSITIVE);

  private Offers() {}

  /** The lines of such boxes within a range of the lines of a page. */
  static BitSet in(PageDom page, LineJudge judge, LineRange range) {
    BitSet offers = new BitSet();
    for (Line button : page.lines().subList(range.from(), range.to())) {
      if (button.isLinks() && BUTTON.matcher(button.text()).matches()) {
        LineRange offer = box(page, judge, button);
        if (offer.to() - offer.from() > 1) {
          offers.set(offer.from(), offer.to());
        }
      }
    }
    return offers;
  }

  /** The widest box that ends with the button. */
  private static LineRange box(PageDom page, LineJudge judge, Line button) {
    LineRange widest = LineRange.EMPTY;
    Element box = button.block();
    while (box != null && isOffer(page, judge, page.range(box), button)) {
      widest = page.range(box);
      box = box.parent();
    }
    return widest;
  }

  /** Nothing in the box is a sentence, a heading of the text or a row. */
  private static boolean isOffer(PageDom page, LineJudge judge, LineRange box, Line button) {
    List<Line> lines = page.lines();
    return box.to() == button.index() + 1
        && box.to() - box.from() <= LONGEST
        && lines.subList(box.from(), button.index()).stream()
            .allMatch(
                line ->
                    judge.value(line) <= 0
                        && line.row() == null
                        && (line.heading() == 0 || line.heading() > 3));
  }
}
