package org.policywatch.extract.target;

import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.Measure;

/** What an English quantity counts: the noun phrase after it, or the one before (core revenue above). */
final class EnglishObject {
  private static final WordSet STOPS =
      WordSet.of(
          """
          by in for to with and or at from within through as will would should must is are was were be been has
          have had that which who while when where along plus including into over under after before during per each
          than then on across under_construction nationwide annually a_year but up
          """);
  private static final WordSet ARTICLES =
      WordSet.of("the a an its their all of new more additional our provincial_total total");
  private static final WordSet BACK_STOPS =
      WordSet.of(
          """
          by to of at above over reach reaching exceed exceeding with and that will would must should be is are
          cut cutting reduce reducing raise raising lift lifting increase increasing boost boosting lower lowering
          grow growing rise climb expand shorten shortening from hit surpass bring about halve double keep for
          """);

  private EnglishObject() {}

  static @Nullable Span find(String text, Figure figure, int clauseStart, int clauseEnd) {
    boolean change =
        figure.isMoney()
            || figure.quantity().measure() == Measure.LIMIT
            || figure.isReduction() && !text.startsWith("halv", figure.start())
            || figure.isPercent() && !text.startsWith("of", figure.end() + 1) && !isQuantifier(figure);
    Span after = after(text, figure, clauseEnd);
    Span before = before(text, figure, clauseStart);
    if (change && before != null && !text.startsWith(" for ", figure.end())) {
      return before;
    }
    return after != null ? after : before;
  }

  private static boolean isQuantifier(Figure figure) {
    String quote = figure.quantity().quote().text();
    return quote.indexOf('%') < 0 && !quote.contains("percent") && !quote.contains("per cent");
  }

  private static @Nullable Span after(String text, Figure figure, int clauseEnd) {
    int start = figure.end();
    while (start < clauseEnd && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    for (String of : new String[] {"of ", "for "}) {
      start += text.startsWith(of, start) ? of.length() : 0;
    }
    for (int article = ARTICLES.endAt(text, start); article > 0 && article < clauseEnd; ) {
      start = article + 1;
      article = ARTICLES.endAt(text, start);
    }
    int end = phraseEnd(text, start, clauseEnd);
    return end - start < 2 ? null : new Span(start, end);
  }

  /** One past the noun phrase that starts here. */
  static int phraseEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit) {
      char c = text.charAt(end);
      boolean wordStart = end == start || text.charAt(end - 1) == ' ';
      if (",.;:()!?\n".indexOf(c) >= 0 || c == Passage.MASK || Character.isDigit(c) && wordStart) {
        break;
      }
      if (end > start && wordStart && STOPS.endAt(text, end) >= 0) {
        break;
      }
      end++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  private static @Nullable Span before(String text, Figure figure, int clauseStart) {
    int end = trim(text, clauseStart, figure.start());
    int start = end;
    while (start > clauseStart) {
      int word = wordStart(text, clauseStart, start);
      int wordEnd = trim(text, clauseStart, start);
      if (word >= wordEnd || BACK_STOPS.endAt(text, word) == wordEnd
          || STOPS.endAt(text, word) == wordEnd) {
        break;
      }
      start = word;
    }
    for (int article = ARTICLES.endAt(text, start); article > 0 && article < end; ) {
      start = article + 1;
      article = ARTICLES.endAt(text, start);
    }
    return end - start < 2 ? null : new Span(start, end);
  }

  private static int trim(String text, int from, int to) {
    int end = to;
    while (end > from) {
      if (!Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '%') {
        end--;
        continue;
      }
      int word = wordStart(text, from, end);
      if (BACK_STOPS.endAt(text, word) == end) {
        end = word;
      } else {
        return end;
      }
    }
    return end;
  }

  private static int wordStart(String text, int from, int end) {
    int i = end;
    while (i > from && text.charAt(i - 1) == ' ') {
      i--;
    }
    while (i > from && (Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '-')) {
      i--;
    }
    return i;
  }
}
