package org.policywatch.extract.target;

import org.jspecify.annotations.Nullable;

/**
 * The number in front of a heading or of an item of a list: 一、 (一) 1. 1、 1) and I.
 *
 * @param level 1 for 一、 and I. which part a document, 2 for (一) and (1), 3 for 1.
 * @param end one past the mark
 */
record ItemMark(int level, int end) {
  private static final String FIGURES = "0123456789";
  private static final String NUMERALS = "一二三四五六七八九十" + FIGURES;
  private static final String ROMAN = "ivx";

  /**
   * @param text folded, in lower case
   * @param start of a line, which may begin with blanks
   * @return null when the line begins without one, as with 1.5亿元 and i.e.
   */
  static @Nullable ItemMark at(String text, int start, int end) {
    int at = start;
    while (at < end && (text.charAt(at) <= ' ' || text.charAt(at) == '\u3000')) {
      at++;
    }
    boolean bracket = at < end && text.charAt(at) == '(';
    int numeral = bracket ? at + 1 : at;
    boolean roman = !bracket && at < end && ROMAN.indexOf(text.charAt(at)) >= 0;
    int behind = numeral;
    while (behind < end && (roman ? ROMAN : NUMERALS).indexOf(text.charAt(behind)) >= 0) {
      behind++;
    }
    if (behind == numeral || behind == end) {
      return null;
    }
    boolean closed =
        switch (text.charAt(behind)) {
          case ')' -> !roman;
          case '、' -> !roman && !bracket;
          case '.' -> !bracket && !goesOn(text, behind + 1, end);
          default -> false;
        };
    if (!closed) {
      return null;
    }
    boolean figure = FIGURES.indexOf(text.charAt(numeral)) >= 0;
    return new ItemMark(bracket ? 2 : figure ? 3 : 1, behind + 1);
  }

  private static boolean goesOn(String text, int at, int end) {
    return at < end
        && (FIGURES.indexOf(text.charAt(at)) >= 0
            || text.charAt(at) >= 'a' && text.charAt(at) <= 'z');
  }
}
