package org.policywatch.text;

import java.util.HashSet;
import java.util.Set;

/**
 * How words begin: by its first two characters, and then by its first three, nearly every place of
 * a text where none of them stands is told apart, in one look or two. Small, so that the many of us
 * stay in the cache. Not thread-safe while words are put in, thread-safe after.
 */
public final class WordStarts {
  /** Stands behind a word of one character, or two. */
  private static final char NONE = 0;

  private final Bits pairs = new Bits();
  private final Bits triples = new Bits();
  private boolean hasSingle;

  /** A word that is not empty. */
  public void add(String word) {
    if (word.length() == 1) {
      hasSingle = true;
      pairs.add(pair(word.charAt(0), NONE));
    } else {
      add(word.charAt(0), word.charAt(1), word.length() == 2 ? NONE : word.charAt(2));
    }
  }

  /** Words that begin with these two characters, whatever follows. */
  public void add(char first, char second) {
    add(first, second, NONE);
  }

  private void add(char first, char second, char third) {
    int pair = pair(first, second);
    pairs.add(pair);
    triples.add(triple(pair, third));
  }

  /** False where no word begins. */
  public boolean mayBeAt(CharSequence text, int at) {
    int length = text.length();
    if (at >= length) {
      return false;
    }
    char first = text.charAt(at);
    int pair = pair(first, at + 1 < length ? text.charAt(at + 1) : NONE);
    return pairs.has(pair) && goesOn(pair, at + 2 < length ? text.charAt(at + 2) : NONE)
        || hasSingle && pairs.has(pair(first, NONE));
  }

  /** False where no word begins so; true seldom where none does. */
  public boolean mayBe(char first, char second, char third) {
    int pair = pair(first, second);
    return pairs.has(pair) && goesOn(pair, third) || hasSingle && pairs.has(pair(first, NONE));
  }

  /** The first place from there on where a word may begin; the end of the text for none. */
  public int next(String text, int from) {
    return next(text, from, text.length());
  }

  /** As {@link #next(String, int)}, up to {@code to}, which is the answer where there is none. */
  public int next(String text, int from, int to) {
    int length = text.length();
    char second = from < length ? text.charAt(from) : NONE;
    for (int at = from; at < to; at++) {
      char first = second;
      second = at + 1 < length ? text.charAt(at + 1) : NONE;
      int pair = pair(first, second);
      if (pairs.has(pair) && goesOn(pair, at + 2 < length ? text.charAt(at + 2) : NONE)
          || hasSingle && pairs.has(pair(first, NONE))) {
        return at;
      }
    }
    return to;
  }

  private boolean goesOn(int pair, char third) {
    return triples.has(triple(pair, third)) || triples.has(triple(pair, NONE));
  }

  private static int pair(char first, char second) {
    return first << 16 | second;
  }

  private static int triple(int pair, char third) {
    return pair * 31_337 ^ third;
  }

  /** A set of numbers that may hold some more, and knows it seldom. */
  private static final class Bits {
    private static final int BITS_A_KEY = 16;

    /** What was put in, to be put in again when there is too much of it for the bits. */
    private final Set<Integer> keys = new HashSet<>();

    private long[] bits = new long[8];
    private int shift = Integer.numberOfLeadingZeros(bits.length * Long.SIZE) + 1;

    void add(int key) {
      if (keys.add(key) && keys.size() * BITS_A_KEY > bits.length * Long.SIZE) {
        bits = new long[2 * bits.length];
        shift--;
        keys.forEach(this::mark);
      }
      mark(key);
    }

    private void mark(int key) {
      int place = place(key);
      bits[place >> 6] |= 1L << place;
    }

    boolean has(int key) {
      int place = place(key);
      return (bits[place >> 6] & 1L << place) != 0;
    }

    private int place(int key) {
      return key * 0x9E3779B1 >>> shift;
    }
  }
}
