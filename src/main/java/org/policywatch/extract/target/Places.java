package org.policywatch.extract.target;

/** Where a character stands, looked for within bounds: no search may run to the end of the text. */
final class Places {
  private Places() {}

  /** The first place of the character in the span, or -1. */
  static int first(String text, char c, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** The last place of the character in the span, or -1. */
  static int last(String text, char c, int from, int to) {
    for (int i = Math.min(to, text.length()) - 1; i >= Math.max(0, from); i--) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** True when one of the characters stands in the span. */
  static boolean hasAny(String text, String characters, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
