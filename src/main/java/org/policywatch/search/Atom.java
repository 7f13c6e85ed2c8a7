package org.policywatch.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The smallest part of a query that can be a word: a Chinese character, a Latin word, a number.
 *
 * @param text folded, lower case
 * @param isChinese a single character of a script without blanks
 * @param joined true when it follows the atom before without anything between, or with just blanks
 *     and hyphens between two Latin words: both may be parts of one term
 */
record Atom(String text, boolean isChinese, boolean joined) {
  static List<Atom> of(String written) {
    String text = Lexicon.folded(written);
    List<Atom> atoms = new ArrayList<>();
    int gapFrom = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int end = end(text, i, c);
      if (end == i) {
        i += Character.charCount(c);
        continue;
      }
      boolean chinese = isChinese(c);
      boolean follows = !atoms.isEmpty() && atoms.getLast().isChinese() == chinese;
      boolean joined = follows && (i == gapFrom || !chinese && isSoft(text.substring(gapFrom, i)));
      atoms.add(new Atom(text.substring(i, end), chinese, joined));
      i = end;
      gapFrom = end;
    }
    return atoms;
  }

  /**
   * Where an atom ends.
   *
   * @param text folded, lower case
   * @param c the code point at {@code start}
   * @return {@code start} itself when no atom begins there
   */
  static int end(String text, int start, int c) {
    if (!Character.isLetterOrDigit(c)) {
      return start;
    }
    return isChinese(c) ? start + Character.charCount(c) : wordEnd(text, start);
  }

  private static int wordEnd(String text, int start) {
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      boolean point =
          (c == '.' || c == ',')
              && i > start
              && i + 1 < text.length()
              && isDigit(text.charAt(i - 1))
              && isDigit(text.charAt(i + 1));
      if (!point && (!Character.isLetterOrDigit(c) || isChinese(c))) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static boolean isSoft(String gap) {
    return gap.chars().allMatch(c -> c == ' ' || c == '-' || c == '\'' || c == '’');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isChinese(int c) {
    return c >= 0x2E80 && (c < 0xA4D0 || c >= 0xAC00) && !isWideLatin(c);
  }

  private static boolean isWideLatin(int c) {
    return c >= 0xFB00 && c < 0x20000;
  }
}
