package org.policywatch.text;

/**
 * How words begin, by which most places of a text can be told apart without looking for a word. Not
 * thread-safe while words are put in, thread-safe after.
 */
public final class WordStarts {
  /** As many bits as tell the pairs of characters that words begin with from nearly all others. */
  private static final int PAIRS = 1 << 16;

  /** Where a word of one character begins, by that character. */
  private final long[] singles = new long[1 << 10];

  /** Where a longer one does, by its first two. */
  private final long[] pairs = new long[PAIRS >> 6];

  /** The word begins somewhere from now on. */
  public void add(String word) {
    if (word.length() == 1) {
      singles[word.charAt(0) >> 6] |= 1L << word.charAt(0);
    } else if (!word.isEmpty()) {
      int pair = pair(word.charAt(0), word.charAt(1));
      pairs[pair >> 6] |= 1L << pair;
    }
  }

  /** The words of the others too. */
  public void addAll(WordStarts others) {
    for (int i = 0; i < singles.length; i++) {
      singles[i] |= others.singles[i];
    }
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] |= others.pairs[i];
    }
  }

  /** False where none of the words begins; true nearly only where one does by two characters. */
  public boolean mayBeAt(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char first = text.charAt(at);
    if ((singles[first >> 6] & 1L << first) != 0) {
      return true;
    }
    if (at + 1 >= text.length()) {
      return false;
    }
    int pair = pair(first, text.charAt(at + 1));
    return (pairs[pair >> 6] & 1L << pair) != 0;
  }

  private static int pair(char first, char second) {
    return (first * 31_337 ^ second * 40_503) & PAIRS - 1;
  }
}
