package org.policywatch.alert.digest;

/** Makes what a page says harmless on a screen and in a mail. */
final class Plain {
  private Plain() {}

  /**
   * One line: blanks run together; control and format characters (escape codes, the signs that turn
   * the direction of writing) are gone.
   */
  static String line(String text) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int c : text.codePoints().toArray()) {
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = true;
      } else if (isHarmless(c)) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  private static boolean isHarmless(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
  }
}
