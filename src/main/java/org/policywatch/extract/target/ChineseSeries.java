package org.policywatch.extract.target;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;

/** 普及率、数控化率分别超过90%、75%: as many nouns in front of 分别 as there are figures behind it. */
final class ChineseSeries {
  /** The ones that are also found inside words (普及率) last. */
  private static final String MARKS = "、和与及";

  private ChineseSeries() {}

  /** The place of the noun that the quantity is of; null where nouns and figures do not pair. */
  static @Nullable Span nounOf(Reading r) {
    String text = r.text();
    int figures = ChineseCues.RESPECTIVELY.lastEnd(text, r.clauseStart(), r.figure().start());
    if (figures < 0 || !closes(r)) {
      return null;
    }
    int apart = ChineseCues.RESPECTIVELY.startBefore(text, figures);
    int index = parts(text, figures, r.figure().start(), MARKS).size() - 1;
    int count = parts(text, figures, r.clauseEnd(), MARKS).size();
    for (int marks = MARKS.length(); marks > 0 && count > 1; marks--) {
      List<Span> nouns = parts(text, r.clauseStart(), apart, MARKS.substring(0, marks));
      if (nouns.size() == count) {
        return nouns.stream().allMatch(noun -> isNoun(text, noun)) ? nouns.get(index) : null;
      }
    }
    return null;
  }

  /** No noun stands behind the figure. */
  private static boolean closes(Reading r) {
    int end = r.figure().end();
    return end >= r.clauseEnd() || MARKS.indexOf(r.text().charAt(end)) >= 0;
  }

  private static List<Span> parts(String text, int from, int to, String marks) {
    List<Span> parts = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || marks.indexOf(text.charAt(i)) >= 0) {
        parts.add(new Span(start, i));
        start = i + 1;
      }
    }
    return parts;
  }

  /** Neither a date nor a place, nor a level or kind of what the last noun names. */
  private static boolean isNoun(String text, Span part) {
    return part.length() > 1
        && text.charAt(part.end() - 1) != Passage.MASK
        && "级类产期".indexOf(text.charAt(part.end() - 1)) < 0
        && !Regions.isName(text, part);
  }
}
