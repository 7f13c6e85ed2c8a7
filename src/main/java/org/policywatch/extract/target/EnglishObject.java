package org.policywatch.extract.target;

import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.Measure;

/**
 * What an English quantity counts: the noun phrase after it, or the one before (core revenue
 * above).
 */
final class EnglishObject {
  private static final WordSet STOPS =
      WordSet.of(
          """
          by for to with and or at from within through as will would should must is are was were be been has
          have had that which who while when where along plus including into over under after before during per each
          than then across under_construction nationwide annually a_year but up in on taking reduced respectively
          using can could may
          """);

  /** Inside "prefecture in Shandong", "permits on chain". */
  private static final WordSet INNER = WordSet.of("in on");

  private static final WordSet OPENERS =
      WordSet.of("the a an its their all of new more additional our total number_of for further");

  /** What says how the number is reached, at the end of the phrase before it. */
  private static final WordSet TRAILERS =
      WordSet.of(
          """
          by to of at above over reach reaching exceed exceeding with and will would must should be is are it they
          rise rising climb fall falling grow growing hit surpass expected from about that number the total
          another a an add adding bringing set up have has been not also only just least more than in
          this which average annual rate increase decrease drop double triple halve projected forecast
          plans aims hopes intends seeks plan aim bring reported further some
          """);

  private static final WordSet BREAKS =
      WordSet.of(
          """
          by to at above over with and that will would must should be is are for from while when which but
          than its their aims plans whose where as through
          """);

  /** "The ministry plans 300": who acts is not what is counted. */
  private static final WordSet AGENTS =
      WordSet.of(
          "plans aims hopes intends seeks plan aim wants want expects pledged promised remains");

  private static final WordSet TRANSITIVE =
      WordSet.of("add adding build create train attract open launch bring set_up take have plan");
  private static final WordSet GENERIC = WordSet.of("total number figure ratio proportion");

  private EnglishObject() {}

  static @Nullable Span find(String text, Figure figure, int from, int until, int clauseEnd) {
    boolean quantifier = isQuantifier(figure);
    boolean change =
        figure.isMoney()
            || figure.quantity().measure() == Measure.LIMIT && !figure.isCount()
            || figure.isReduction() && !text.startsWith("halv", figure.start())
            || figure.isPercent() && !quantifier && !text.startsWith("of", figure.end() + 1);
    Span before = before(text, from, until);
    boolean level = figure.isPercent() && !quantifier && text.startsWith("to ", figure.start() - 3);
    if ((change || level) && before != null && !text.startsWith(" for ", figure.end())) {
      return before;
    }
    Span after =
        after(text, figure, clauseEnd, quantifier || text.startsWith(" for ", figure.end()));
    return after != null ? after : before;
  }

  private static boolean isQuantifier(Figure figure) {
    String quote = figure.quantity().quote().text();
    return figure.isPercent()
        && quote.indexOf('%') < 0
        && !quote.contains("percent")
        && !quote.contains("per cent");
  }

  private static @Nullable Span after(String text, Figure figure, int clauseEnd, boolean inner) {
    int start = figure.end();
    if (figure.quantity().unit().equals("rank")) {
      int in = INNER.first(text, start, clauseEnd);
      start = in >= 0 ? in + 2 : start;
    }
    while (start < clauseEnd && text.charAt(start) == ' ') {
      start++;
    }
    int opener = OPENERS.endAt(text, start);
    while (opener > 0 && opener < clauseEnd && text.charAt(opener) == ' ') {
      start = opener + 1;
      opener = OPENERS.endAt(text, start);
    }
    int end = phraseEnd(text, start, clauseEnd, inner);
    return end - start < 2 ? null : new Span(start, end);
  }

  /** One past the noun phrase that starts here. */
  static int phraseEnd(String text, int start, int limit, boolean inner) {
    int end = start;
    while (end < limit) {
      char c = text.charAt(end);
      boolean wordStart = end == start || text.charAt(end - 1) == ' ';
      if (",.;:()!?\n".indexOf(c) >= 0 || c == Passage.MASK || Character.isDigit(c) && wordStart) {
        break;
      }
      if (wordStart
          && STOPS.endAt(text, end) >= 0
          && !(inner && end > start && INNER.endAt(text, end) >= 0 && !isMasked(text, end))) {
        break;
      }
      end++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  /** The preposition belongs to a date: in 2025. */
  private static boolean isMasked(String text, int at) {
    int next = Places.first(text, ' ', at, at + 4) + 1;
    return next > 0 && next < text.length() && text.charAt(next) == Passage.MASK;
  }

  private static @Nullable Span before(String text, int from, int until) {
    int end = trimmed(text, from, until);
    int start = end;
    while (start > from) {
      int wordEnd = start;
      while (wordEnd > from && text.charAt(wordEnd - 1) == ' ') {
        wordEnd--;
      }
      int word = wordStart(text, from, wordEnd);
      if (word == wordEnd
          || BREAKS.endAt(text, word) == wordEnd
          || AGENTS.endAt(text, word) == wordEnd
          || start < end && EnglishCues.ACTIONS.endAt(text, word) == wordEnd) {
        break;
      }
      start = word;
    }
    int opener = OPENERS.endAt(text, start);
    while (opener > 0 && opener < end && text.charAt(opener) == ' ') {
      start = opener + 1;
      opener = OPENERS.endAt(text, start);
    }
    boolean generic =
        GENERIC.endAt(text, start) == end
            || AGENTS.isIn(text, end, until)
            || TRANSITIVE.isIn(text, end, until);
    return end - start < 2 || generic ? null : new Span(start, end);
  }

  private static int trimmed(String text, int from, int to) {
    int end = to;
    while (end > from) {
      char last = text.charAt(end - 1);
      if (!Character.isLetterOrDigit(last) && last != '%' && last != Passage.MASK) {
        end--;
        continue;
      }
      int word = wordStart(text, from, end);
      boolean participle = word < end && text.startsWith("ed", end - 2) && end - word > 4;
      if (last == Passage.MASK) {
        end--;
      } else if (word < end && (TRAILERS.endAt(text, word) == end || participle)) {
        end = word;
      } else {
        return end;
      }
    }
    return end;
  }

  private static int wordStart(String text, int from, int end) {
    int i = end;
    while (i > from
        && (Character.isLetterOrDigit(text.charAt(i - 1))
            || "-'’".indexOf(text.charAt(i - 1)) >= 0)) {
      i--;
    }
    return i;
  }
}
