package org.policywatch.extract.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.WordSet;

/** "By then" is the deadline that the text named last, in an earlier sentence. */
final class EnglishThen {
  private static final WordSet THEN = WordSet.of("by_then by_that_time by_which_time by_that_date");

  /** So far behind the date, nobody remembers it. */
  private static final int FAR = 300;

  private EnglishThen() {}

  /**
   * The dates of a sentence, those from {@code first} to before {@code end} of all, with the one
   * that "by then" stands for.
   */
  static List<When> dates(String text, Span sentence, List<When> all, int first, int end) {
    List<When> own = all.subList(first, end);
    int then = first == 0 ? -1 : THEN.first(text, sentence.start(), sentence.end());
    boolean named = !own.isEmpty() && own.getFirst().start() < then;
    if (then < 0 || named) {
      return own;
    }
    When last = all.get(first - 1);
    if (last.isPast() || sentence.start() - last.end() > FAR) {
      return own;
    }
    List<When> dates = new ArrayList<>(own);
    dates.add(
        new When(then, THEN.endAt(text, then), last.date(), last.due(), last.running(), false));
    dates.sort(Comparator.comparingInt(When::start));
    return dates;
  }
}
