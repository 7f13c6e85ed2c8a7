package org.policywatch.text;

import java.util.HashSet;
import java.util.Set;

/**
 * How words begin: by its first two characters, and then by its first three, nearly every place of
 * a text where none of them stands is told apart, in one look or two. Small, so that the many of us
 * stay in the cache. Not thread-safe while words are put in, thread-safe after.
 */
public final class WordStarts {
  private static final int BITS_A_KEY = 32;

  /** Stands behind a word of one character, or two. */
  private static final char NONE = 0;

  private static final long IS_TRIPLE = 1L << 48;

  /** What was put in, to be put in again when there is too much of it for the bits. */
  private final Set<Long> keys = new HashSet<>();

  private long[] bits = new long[8];
  private int shift = Long.numberOfLeadingZeros(8 * Long.SIZE) + 1;
  private boolean hasSingle;

  /** A word that is not empty. */
  public void add(String word) {
    if (word.length() == 1) {
      hasSingle = true;
      add(pair(word.charAt(0), NONE));
    } else {
      add(word.charAt(0), word.charAt(1), word.length() == 2 ? NONE : word.charAt(2));
    }
  }

  /** Words that begin with these two characters, whatever follows. */
  public void add(char first, char second) {
    add(first, second, NONE);
  }

  private void add(char first, char second, char third) {
    add(pair(first, second));
    add(triple(first, second, third));
  }

  private void add(long key) {
    if (keys.add(key) && keys.size() * BITS_A_KEY > bits.length * Long.SIZE) {
      bits = new long[2 * bits.length];
      shift--;
      keys.forEach(this::mark);
    }
    mark(key);
  }

  /** False where no word begins. */
  public boolean mayBeAt(CharSequence text, int at) {
    int length = text.length();
    return at < length
        && mayBe(
            text.charAt(at),
            at + 1 < length ? text.charAt(at + 1) : NONE,
            at + 2 < length ? text.charAt(at + 2) : NONE);
  }

  /** False where no word begins so; true seldom where none does. */
  public boolean mayBe(char first, char second, char third) {
    return has(pair(first, second))
            && (has(triple(first, second, third)) || has(triple(first, second, NONE)))
        || hasSingle && has(pair(first, NONE));
  }

  private boolean has(long key) {
    int place = place(key);
    return (bits[place >> 6] & 1L << place) != 0;
  }

  private void mark(long key) {
    int place = place(key);
    bits[place >> 6] |= 1L << place;
  }

  private int place(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
  }

  private static long pair(char first, char second) {
    return (long) first << 32 | (long) second << 16;
  }

  private static long triple(char first, char second, char third) {
    return IS_TRIPLE | pair(first, second) | third;
  }
}
