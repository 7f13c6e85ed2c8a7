package org.policywatch.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where sentences, statements and clauses end. */
record Segments(List<Span> sentences, List<Span> statements, List<Span> clauses) {
  /** English words after which a full stop ends no sentence, lower-case. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "no", "nos", "mr", "mrs", "ms", "dr", "prof", "st", "vs", "inc", "co", "corp", "ltd",
          "art", "approx", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
          "nov", "dec", "gov", "dept", "est", "fig", "vol", "pp");

  static Segments of(String text) {
    List<Span> sentences = new ArrayList<>();
    List<Span> statements = new ArrayList<>();
    List<Span> clauses = new ArrayList<>();
    int[] from = new int[3];
    int i = 0;
    while (i < text.length()) {
      int rank = rank(text, i++);
      if (rank == 0) {
        continue;
      }
      while (rank > 1 && i < text.length() && "”’\"')）》」』。!?".indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      from[0] = close(clauses, from[0], i);
      from[1] = rank > 1 ? close(statements, from[1], i) : from[1];
      from[2] = rank > 2 ? close(sentences, from[2], i) : from[2];
    }
    close(clauses, from[0], i);
    close(statements, from[1], i);
    close(sentences, from[2], i);
    return new Segments(List.copyOf(sentences), List.copyOf(statements), List.copyOf(clauses));
  }

  /** The segment that holds the index; the last one for the end of the text. */
  static Span at(List<Span> segments, int index) {
    int low = 0;
    int high = segments.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (segments.get(middle).end() <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return segments.isEmpty() ? new Span(0, 0) : segments.get(low);
  }

  private static int close(List<Span> segments, int from, int to) {
    if (to > from) {
      segments.add(new Span(from, to));
    }
    return to;
  }

  /** What the character closes: 0 nothing, 1 a clause, 2 a statement, 3 a sentence. */
  private static int rank(String text, int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '\n', '\r', '。', '!', '?' -> 3;
      case ';' -> 2;
      case '、' -> 1;
      case ',' -> partsThousands(text, i) ? 0 : 1;
      case ':' -> betweenDigits(text, i) ? 0 : 1;
      case '.' -> endsSentence(text, i) ? 3 : 0;
      default -> 0;
    };
  }

  private static boolean betweenDigits(String text, int i) {
    return i > 0 && i + 1 < text.length() && digit(text.charAt(i - 1)) && digit(text.charAt(i + 1));
  }

  /** True in 15,000; false in 到2025,100家, which is a comma of Chinese text after folding. */
  private static boolean partsThousands(String text, int i) {
    return digits(text, i, -1) <= 3 && digits(text, i, -1) > 0 && digits(text, i, 1) == 3;
  }

  private static int digits(String text, int i, int step) {
    int count = 0;
    int j = i + step;
    while (count < 4 && j >= 0 && j < text.length() && digit(text.charAt(j))) {
      count++;
      j += step;
    }
    return count;
  }

  private static boolean endsSentence(String text, int i) {
    if (i + 1 < text.length()) {
      char next = text.charAt(i + 1);
      if (!Character.isWhitespace(next) && "”’\"')]".indexOf(next) < 0) {
        return false;
      }
    }
    int word = i;
    while (word > 0 && i - word < 8 && latin(text.charAt(word - 1))) {
      word--;
    }
    boolean initial = i - word == 1 && Character.isUpperCase(text.charAt(word));
    boolean dotted = word > 0 && text.charAt(word - 1) == '.' && i > word;
    boolean known = ABBREVIATIONS.contains(text.substring(word, i).toLowerCase(Locale.ROOT));
    return !(initial || dotted || known) || i + 1 == text.length();
  }

  private static boolean latin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
