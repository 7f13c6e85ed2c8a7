package org.policywatch.extract.issuer;

import java.util.List;
import java.util.Locale;

/** Reads single words of English text; every step is bounded. */
final class EnglishWords {
  private static final int MOST_CAPITALS = 8;

  private EnglishWords() {}

  /** The end of a run of words with capitals, "and" and "of" between them. */
  static int capitals(String text, int from) {
    int end = from;
    int at = from;
    for (int i = 0; i < MOST_CAPITALS; i++) {
      String word = plainWord(text, at);
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (!capital && !(i > 0 && (word.equals("and") || word.equals("of")))) {
        break;
      }
      end = capital ? at + word.length() : end;
      if (at + word.length() >= text.length() || text.charAt(at + word.length()) != ' ') {
        break;
      }
      at += word.length() + 1;
    }
    return end;
  }

  static int skipThe(String text, int at) {
    return text.startsWith("the ", at) ? at + 4 : at;
  }

  static int skipBlank(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }

  static int skipPossessive(String text, int at) {
    return text.startsWith("'s", at) || text.startsWith("’s", at) ? at + 2 : at;
  }

  static String plainWord(String text, int at) {
    String word = word(text, at);
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }

  static String word(String text, int from) {
    int at = from;
    while (at < text.length() && at < from + 30 && isWordPart(text.charAt(at))) {
      at++;
    }
    return from >= text.length() ? "" : text.substring(from, at);
  }

  private static boolean isWordPart(char c) {
    return c < 0x250 && Character.isLetter(c) || c == '\'' || c == '’' || c == '-';
  }

  static String lower(String word) {
    return word.replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  static int kindEnd(String text, int end) {
    for (String kind :
        List.of("Province", "City", "Municipality", "District", "province", "city")) {
      if (text.startsWith(" " + kind, end) && Places.isEdge(text, end + 1 + kind.length())) {
        return end + 1 + kind.length();
      }
    }
    return end;
  }
}
