package org.policywatch.extract.page;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.policywatch.text.Folding;

/** Small things about strings that every page rule needs. */
public final class Texts {
  static final char NO_KEY = 0;

  private static final char SOFT_HYPHEN = '\u00AD';

  private Texts() {}

  /**
   * The words that an element shows, tidied. Most links and cells hold one text: what the rules of
   * HTML do to its blanks is what tidying does, so that it need not be gathered first.
   */
  public static String of(Element element) {
    if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode sole) {
      String text = sole.getWholeText();
      if (text.indexOf(SOFT_HYPHEN) < 0) {
        return tidy(text);
      }
    }
    return tidy(element.text());
  }

  /** White space of any kind folded to single blanks, none at the ends. */
  public static String tidy(String text) {
    if (isTidy(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (LineReader.isBlank(c)) {
        blank = !out.isEmpty();
      } else if (c != '\uFEFF' && c != '\u200B') {
        if (blank) {
          out.append(' ');
          blank = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isTidy(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wasBlank = blank;
      blank = LineReader.isBlank(c);
      if (blank && (wasBlank || c != ' ') || c == '\uFEFF' || c == '\u200B') {
        return false;
      }
    }
    return !blank || text.isEmpty();
  }

  /** Letters and digits only, folded, lower case: two titles are one when their keys are. */
  public static String key(String text) {
    char[] out = new char[text.length()];
    int length = 0;
    for (int i = 0; i < out.length; i++) {
      char key = key(text.charAt(i));
      if (key != NO_KEY) {
        out[length++] = key;
      }
    }
    return new String(out, 0, length);
  }

  /** True when the text begins with a letter or digit that is not in this key. */
  public static boolean beginsElsewhere(String text, String key) {
    char first = text.isEmpty() ? NO_KEY : key(text.charAt(0));
    return first != NO_KEY && key.indexOf(first) < 0;
  }

  /** The key of one character; {@link #NO_KEY} for what is no letter or digit. */
  static char key(char character) {
    boolean wide = character >= 0xFF01 && character <= 0xFF5E;
    char c = wide ? (char) (character - 0xFEE0) : character;
    if (c >= 0x3400 && c < 0xA000) {
      return Folding.simplify(c);
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : NO_KEY;
  }

  /** What stands in a script, without copying it where it stands in one piece. */
  static String data(Element script) {
    return script.childNodeSize() == 1 && script.childNode(0) instanceof DataNode data
        ? data.getWholeData()
        : script.data();
  }

  /** How many Han characters the text has. */
  public static int han(CharSequence text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x3400 && c < 0xA000) {
        count++;
      }
    }
    return count;
  }

  /** True where a mark parts or ends a sentence. */
  public static boolean hasStop(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("。；！？，、.;!?,".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
