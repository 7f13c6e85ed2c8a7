package org.policywatch.text;

import java.util.HashSet;
import java.util.Set;

/**
 * How words begin: by its first character, its first two and its first three nearly every place of
 * a text where none of them stands is told apart, in one look or two. Small, so that the many of us
 * stay in the cache. Not thread-safe while words are put in, thread-safe after.
 */
public final class WordStarts {
  /** Stands behind a word of one character, or two. */
  private static final char NONE = 0;

  /** The words of one character, few and often asked for, are nearly never mistaken. */
  private final Bits singles = new Bits(128);

  private final Bits firsts = new Bits(16);
  private final Bits pairs = new Bits(16);
  private final Bits triples = new Bits(16);

  /** A word that is not empty. */
  public void add(String word) {
    if (word.length() == 1) {
      firsts.add(word.charAt(0));
      singles.add(word.charAt(0));
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
    firsts.add(first);
    pairs.add(pair);
    triples.add(triple(pair, third));
  }

  /** False where no word begins. */
  public boolean mayBeAt(String text, int at) {
    int length = text.length();
    if (at >= length) {
      return false;
    }
    char first = text.charAt(at);
    return firsts.has(first)
        && mayBe(
            first,
            at + 1 < length ? text.charAt(at + 1) : NONE,
            at + 2 < length ? text.charAt(at + 2) : NONE);
  }

  /** False where no word begins so; true seldom where none does. */
  public boolean mayBe(char first, char second, char third) {
    int pair = pair(first, second);
    return pairs.has(pair) && goesOn(pair, third) || singles.has(first);
  }

  /** The first place from there on where a word may begin; the end of the text for none. */
  public int next(String text, int from) {
    return next(text, from, text.length());
  }

  /** As {@link #next(String, int)}, up to {@code to}, which is the answer where there is none. */
  public int next(String text, int from, int to) {
    int end = Math.min(to, text.length());
    for (int at = from; at < end; at++) {
      if (firsts.has(text.charAt(at)) && mayBeAt(text, at)) {
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
    /** What was put in, to be put in again when there is too much of it for the bits. */
    private final Set<Integer> keys = new HashSet<>();

    private final int bitsAKey;
    private long[] bits = new long[8];
    private int shift = Integer.numberOfLeadingZeros(bits.length * Long.SIZE) + 1;

    Bits(int bitsAKey) {
      this.bitsAKey = bitsAKey;
    }

    void add(int key) {
      keys.add(key);
      if (keys.size() * bitsAKey > bits.length * Long.SIZE) {
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
