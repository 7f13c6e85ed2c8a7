package org.policywatch.index;

import java.util.Locale;
import org.policywatch.text.Folding;

/** Forms for comparing names as a whole; the same for documents and for queries. */
public final class Keys {
  /** Longer keys are cut: Lucene refuses terms over 32,766 bytes, and nobody types them. */
  private static final int LIMIT = 500;

  private Keys() {}

  /** Letters and digits only, folded, lower case: {@code 《河北（试行）》} is {@code 河北试行}. */
  public static String plain(String text) {
    StringBuilder out = new StringBuilder();
    folded(text)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(LIMIT)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /**
   * The number of an official document in one spelling, whatever brackets and blanks it is written
   * with: {@code 黔府发〔2020〕5号} and {@code 黔府发 [2020] 5} are {@code 黔府发2020-5}.
   */
  public static String number(String text) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    String folded = folded(text);
    for (int i = 0; i < folded.length() && out.length() < LIMIT; i++) {
      char c = folded.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        gap = true;
        continue;
      }
      if (gap && isDigit(c) && !out.isEmpty() && isDigit(out.charAt(out.length() - 1))) {
        out.append('-');
      }
      out.append(c);
      gap = false;
    }
    int last = out.length() - 1;
    if (last > 0 && out.charAt(last) == '号') {
      out.setLength(last);
    }
    return out.toString();
  }

  private static String folded(String text) {
    return Folding.fold(text).toLowerCase(Locale.ROOT);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
