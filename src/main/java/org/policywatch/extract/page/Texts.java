package org.policywatch.extract.page;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.policywatch.text.Folding;

/** Small things about strings that every page rule needs. */
public final class Texts {
  private Texts() {}

  /** White space of any kind folded to single blanks, none at the ends. */
  public static String tidy(String text) {
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

  /** Letters and digits only, folded, lower case: two titles are one when their keys are. */
  public static String key(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xFF01 && c <= 0xFF5E) {
        c -= 0xFEE0;
      }
      if (c >= 0x3400 && c < 0xA000) {
        out.append(Folding.simplify(c));
      } else if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
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
}
