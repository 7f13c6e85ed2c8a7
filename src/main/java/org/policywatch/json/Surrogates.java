package org.policywatch.json;

/** Keeps strings such that every encoding of Unicode can carry them. */
final class Surrogates {
  private Surrogates() {}

  /** The text with each half of a surrogate pair that stands alone replaced by U+FFFD. */
  static String whole(String text) {
    int bad = firstHalf(text, 0);
    if (bad < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    while (bad >= 0) {
      out.setCharAt(bad, '\uFFFD');
      bad = firstHalf(text, bad + 1);
    }
    return out.toString();
  }

  private static int firstHalf(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isSurrogate(unit)) {
        boolean pair = i + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(i + 1));
        if (!pair) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
