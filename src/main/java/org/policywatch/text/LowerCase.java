package org.policywatch.text;

/**
 * Text in lower case, letter by letter: it keeps its length, so that places in it are places in the
 * original. Most characters of a Chinese text are told to have no case without a look into a table.
 */
public final class LowerCase {
  private LowerCase() {}

  /** The text with each letter in lower case. */
  public static String of(String text) {
    char[] letters = text.toCharArray();
    of(letters);
    return new String(letters);
  }

  /** As {@link #of(String)}, in place. */
  public static void of(char[] letters) {
    for (int i = 0; i < letters.length; i++) {
      letters[i] = of(letters[i]);
    }
  }

  private static char of(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
    boolean isHan = c >= 0x3400 && c < 0xA000;
    boolean isMark = c >= 0x2000 && c < 0x2100 || c >= 0x3000 && c < 0x3040;
    return isHan || isMark ? c : Character.toLowerCase(c);
  }
}
