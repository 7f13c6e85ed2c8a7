package org.policywatch.text;

/**
 * How words begin: by its first two characters nearly every place of a text where none of them
 * stands is told apart, in one look. Small, so that the many of us stay in the cache. Not
 * thread-safe while words are put in, thread-safe after.
 */
public final class WordStarts {
  private static final int LEAST = 256;
  private static final int BITS_A_WORD = 32;

  /** Stands behind a word of one character. */
  private static final char NONE = 0;

  private final long[] bits;
  private final int mask;

  /**
   * @param words about how many there will be; with more of them it tells less
   */
  public WordStarts(int words) {
    int size = Integer.highestOneBit(Math.max(LEAST, BITS_A_WORD * words));
    bits = new long[size >> 6];
    mask = size - 1;
  }

  /** A word that is not empty. */
  public void add(String word) {
    add(word.charAt(0), word.length() == 1 ? NONE : word.charAt(1));
  }

  /** Words that begin with these two characters, whatever follows. */
  public void add(char first, char second) {
    int place = place(first, second);
    bits[place >> 6] |= 1L << place;
  }

  /** False where no word begins. */
  public boolean mayBeAt(CharSequence text, int at) {
    int length = text.length();
    return at < length && mayBe(text.charAt(at), at + 1 < length ? text.charAt(at + 1) : NONE);
  }

  /** False where no word begins so; true seldom where none does. */
  public boolean mayBe(char first, char second) {
    return has(place(first, second)) || has(place(first, NONE));
  }

  private boolean has(int place) {
    return (bits[place >> 6] & 1L << place) != 0;
  }

  private int place(char first, char second) {
    return (first * 31_337 ^ second * 40_503) & mask;
  }
}
