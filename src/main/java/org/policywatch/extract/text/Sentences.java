package org.policywatch.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the sentences of a text end. Immutable, thread-safe. */
final class Sentences {
  /** English words after which a full stop ends no sentence, lower-case. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "no", "nos", "mr", "mrs", "ms", "dr", "prof", "st", "vs", "inc", "co", "corp", "ltd",
          "art", "approx", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
          "nov", "dec", "gov", "dept", "est", "fig", "vol", "pp", "c", "ca", "sq", "cu");

  /** What closes with the sentence it stands behind. */
  private static final String CLOSERS = "”’\"')）》」』。!?";

  private final int[] ends;

  private Sentences(int[] ends) {
    this.ends = ends;
  }

  static Sentences of(String text) {
    int[] ends = new int[16];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!ends(text, i)) {
        continue;
      }
      while (i + 1 < text.length() && CLOSERS.indexOf(text.charAt(i + 1)) >= 0) {
        i++;
      }
      ends = count + 1 < ends.length ? ends : Arrays.copyOf(ends, 2 * ends.length);
      ends[count++] = i + 1;
    }
    if (count == 0 || ends[count - 1] < text.length()) {
      ends[count++] = text.length();
    }
    return new Sentences(Arrays.copyOf(ends, count));
  }

  /** All of them, without gaps. */
  List<Span> all() {
    List<Span> all = new ArrayList<>(ends.length);
    for (int i = 0; i < ends.length && ends[i] > 0; i++) {
      all.add(get(i));
    }
    return all;
  }

  /** The one that holds the index; the last one for the end of the text. */
  Span at(int index) {
    int found = Arrays.binarySearch(ends, index + 1);
    return get(Math.min(found < 0 ? -found - 1 : found, ends.length - 1));
  }

  private Span get(int i) {
    return new Span(i == 0 ? 0 : ends[i - 1], ends[i]);
  }

  private static boolean ends(String text, int i) {
    return switch (text.charAt(i)) {
      case '\n', '\r', '。', '!', '?' -> true;
      case '.' -> endsSentence(text, i);
      default -> false;
    };
  }

  /** The last point of a …, which is folded to three, where Chinese goes on; not in A、B……等20处. */
  private static boolean isEllipsis(String text, int i) {
    return text.startsWith("...", i - 2)
        && i + 1 < text.length()
        && Passage.isHan(text.charAt(i + 1))
        && text.charAt(i + 1) != '等';
  }

  private static boolean endsSentence(String text, int i) {
    if (isEllipsis(text, i)) {
      return true;
    }
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
}
