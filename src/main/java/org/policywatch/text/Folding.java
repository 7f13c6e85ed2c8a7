package org.policywatch.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Folds characters to the one that stands for them: Unicode NFKC (UAX #15) for width and
 * compatibility forms, then traditional to simplified. Case is kept. Thread-safe.
 */
public final class Folding {
  /** What stands in {@link #SINGLE} where the folded form is none, or several characters. */
  static final char SEVERAL = '\uFFFF';

  private static final char[] SIMPLIFIED = load();

  /** The folded form of a character where it is one, once it has been asked for; else 0. */
  private static final char[] SINGLE = new char[Character.MAX_VALUE + 1];

  private Folding() {}

  /** The folded text; its offsets may differ from the original's, see {@link FoldedText}. */
  public static String fold(String text) {
    return FoldedText.of(text).folded();
  }

  /** The text with simplified characters for traditional ones, of the same length. */
  public static String simplified(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isTraditional(text.charAt(i))) {
        StringBuilder out = new StringBuilder(text);
        for (int k = i; k < text.length(); k++) {
          out.setCharAt(k, simplify(text.charAt(k)));
        }
        return out.toString();
      }
    }
    return text;
  }

  /** The simplified form of a traditional character, any other character itself. */
  public static char simplify(char c) {
    return SIMPLIFIED[c];
  }

  /** True when the character is written only in traditional text. */
  public static boolean isTraditional(char c) {
    return SIMPLIFIED[c] != c;
  }

  /**
   * True in the block that nearly all Chinese text is written in, told without a look into a table:
   * a letter, which has no case. False says nothing.
   */
  public static boolean isCommonHan(int c) {
    return c >= 0x4E00 && c < 0x9FF0;
  }

  /** The folded form of the character alone; {@link #SEVERAL} where that is not one character. */
  static char single(char c) {
    if (c < 0x80) {
      return c;
    }
    char known = SINGLE[c];
    return known != 0 ? known : learn(c);
  }

  /** Two threads that learn the same character at a time learn the same. */
  private static char learn(char c) {
    StringBuilder folded = new StringBuilder(4);
    if (!Character.isSurrogate(c)) {
      foldTo(folded, c);
    }
    char single = folded.length() == 1 ? folded.charAt(0) : SEVERAL;
    SINGLE[c] = single;
    return single;
  }

  /**
   * Appends the folded form of one code point. White space of every kind becomes a blank, but line
   * ends stay; zero-width characters vanish.
   */
  static void foldTo(StringBuilder out, int codePoint) {
    if (codePoint < 0x80) {
      out.append((char) codePoint);
    } else if (codePoint >= 0x3400 && codePoint < 0xA000) {
      out.append(SIMPLIFIED[codePoint]);
    } else if (isZeroWidth(codePoint)) {
      return;
    } else if (Character.isSpaceChar(codePoint)) {
      out.append(codePoint == 0x2028 || codePoint == 0x2029 ? '\n' : ' ');
    } else {
      String normal = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
      for (int i = 0; i < normal.length(); i++) {
        out.append(SIMPLIFIED[normal.charAt(i)]);
      }
    }
  }

  private static boolean isZeroWidth(int c) {
    return c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF || c == 0xAD;
  }

  private static char[] load() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) i;
    }
    try (InputStream in = Folding.class.getResourceAsStream("traditional-simplified.txt")) {
      if (in == null) {
        throw new IllegalStateException("resource traditional-simplified.txt is missing");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                for (int i = 0; i + 1 < line.length(); i += 2) {
                  table[line.charAt(i)] = line.charAt(i + 1);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
