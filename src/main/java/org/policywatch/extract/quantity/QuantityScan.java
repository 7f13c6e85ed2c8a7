package org.policywatch.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.Comparator;
import org.policywatch.model.Measure;

/** Walks over a masked, folded, lower-case text and reads the quantities, language by language. */
final class QuantityScan {
  private static final Set<Comparator> SHARED = Set.of(Comparator.GE, Comparator.LE);
  private static final int COORDINATED = 60;
  private static final int LONGEST_VERB = 4;
  private static final Set<String> RESTATING = Set.of(" or ", ", or ");
  private static final WordSet RESPECTIVELY = WordSet.of("分别");

  private final String text;
  private final List<Measures.Measured> found = new ArrayList<>();

  private QuantityScan(String text) {
    this.text = text;
  }

  static List<Measures.Measured> scan(String text) {
    QuantityScan scan = new QuantityScan(text);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || ends(text.charAt(i))) {
        scan.chunk(start, i);
        start = i + 1;
      }
    }
    return scan.found;
  }

  private static boolean ends(char c) {
    return c == '\n' || c == '!' || c == ';' || c == '?' || c == '。';
  }

  private void chunk(int start, int end) {
    boolean chinese = isChinese(start, end);
    int i = start;
    Measures.Measured last = null;
    while (i < end) {
      i = chinese ? ChineseGrammar.next(text, i, end) : i;
      Expression e = i == end ? null : chinese ? chinese(i) : english(i);
      if (e == null || e.end() > end || e.end() <= i) {
        i++;
        continue;
      }
      i = e.end();
      if (last != null && isConversion(last.expression(), e)) {
        continue;
      }
      Measures.Measured measured = measured(last, e, chinese);
      found.add(measured);
      last = measured;
    }
  }

  private Measures.Measured measured(
      Measures.@Nullable Measured last, Expression e, boolean chinese) {
    if (!chinese) {
      return Measures.english(text, shared(last, e, ""));
    }
    int row = last == null ? -1 : startOfRow(last.expression(), e);
    if (row < 0) {
      return Measures.chinese(text, shared(last, e, "和及与"));
    }
    boolean bound = e.comparator() == Comparator.EQ && startsWithBound(row);
    return new Measures.Measured(
        bound ? e.with(last.expression().comparator()) : e, last.measure());
  }

  private boolean isChinese(int start, int end) {
    int han = 0;
    int latin = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      han += c >= 0x3400 && c < 0xA000 ? 1 : 0;
      latin += EnglishNumbers.isLetter(c) ? 1 : 0;
    }
    return han * 3 > latin;
  }

  private Expression chinese(int at) {
    return ChineseGrammar.read(text, at);
  }

  private Expression english(int at) {
    char here = text.charAt(at);
    if (here == ' ' || at > 0 && EnglishNumbers.isLetter(text.charAt(at - 1))) {
      return null;
    }
    return at > 0 && Numbers.isDigit(text, at - 1) ? null : EnglishGrammar.read(text, at);
  }

  /** 350 billion yuan ($52 billion): the second is the first again. */
  private boolean isConversion(Expression before, Expression e) {
    if (!before.isMoney() || !e.isMoney() || e.start() - before.end() > 12) {
      return false;
    }
    String between = text.substring(before.end(), e.start());
    if (RESTATING.contains(between)) {
      return !before.unit().equals(e.unit());
    }
    return between.indexOf('(') >= 0 && between.indexOf(')') < 0;
  }

  /** At least 500 scenarios and 100 cases: the bound governs both. */
  private Expression shared(Measures.Measured last, Expression e, String and) {
    if (last == null
        || e.comparator() != Comparator.EQ
        || !SHARED.contains(last.expression().comparator())
        || last.measure() != Measure.COUNT
        || e.isMoney()
        || !(e.unit().equals(Expression.ITEM) || e.unit().equals(Expression.PERSON))
        || last.expression().core() == last.expression().start()) {
      return e;
    }
    int from = last.expression().end();
    String between = text.substring(from, Math.min(e.start(), from + COORDINATED));
    if (e.start() - from > COORDINATED) {
      return e;
    }
    return coordinates(between, and) ? e.with(last.expression().comparator()) : e;
  }

  /** 分别超过90%、75%: where the row begins that the second is in, behind 分别; or -1. */
  private int startOfRow(Expression last, Expression e) {
    boolean next =
        e.start() - last.end() == 1
            && "、和及与".indexOf(text.charAt(last.end())) >= 0
            && last.unit().equals(e.unit());
    return next ? RESPECTIVELY.lastEnd(text, Math.max(0, e.start() - COORDINATED), last.end()) : -1;
  }

  /** 超过90%, 增长超过90%. */
  private boolean startsWithBound(int from) {
    for (int i = from; i <= from + LONGEST_VERB && i < text.length(); i++) {
      Bounds.Found bound = ChineseWords.BEFORE.at(text, i);
      if (bound != null) {
        return Numbers.isDigit(text, bound.edge());
      }
    }
    return false;
  }

  private static boolean coordinates(String between, String and) {
    if (and.isEmpty()) {
      return (between.endsWith(" and ") || between.endsWith(", "))
          && between.indexOf(';') < 0
          && EnglishStops.STOPS.first(between, 0, between.length() - 4) < 0;
    }
    int last = between.length() - 1;
    return last > 0
        && and.indexOf(between.charAt(last)) >= 0
        && between.indexOf(',') < 0
        && between.indexOf('、') < 0;
  }
}
