package org.policywatch.extract.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Span;

/** Says which date governs a quantity. */
interface Scope {
  /**
   * @param text the text, folded, lower case, titles and dates masked
   * @param sentence the sentence, cut short in endless ones
   * @param whens the dates of that sentence that say when something holds, in order
   * @param figures the quantities of that sentence, in order
   * @param index the quantity in question
   */
  @Nullable When governing(
      String text, Span sentence, List<When> whens, List<Figure> figures, int index);

  /** The dates that follow each other with nothing but a mark or an "and" between. */
  static List<When> row(String text, List<When> whens, int last, int widest) {
    int first = last;
    while (first > 0
        && whens.get(first).start() - whens.get(first - 1).end() <= widest
        && !whens.get(first).isPast()) {
      first--;
    }
    return whens.subList(first, last + 1);
  }
}
