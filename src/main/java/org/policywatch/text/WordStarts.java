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
    pairs.add(spread(pair));
    triples.add(spread(triple(pair, third)));
  }

  /** False where no word begins. */
  public boolean mayBeAt(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char first = text.charAt(at);
    return firsts.has(first) && goesOnAt(text, at, first);
  }

  /** False where no word begins so; true seldom where none does. */
  public boolean mayBe(char first, char second, char third) {
    int pair = pair(first, second);
    return pairs.has(spread(pair)) && goesOn(pair, third) || singles.has(first);
  }

  /** The first place from there on where a word may begin; the end of the text for none. */
  public int next(String text, int from) {
    return next(text, from, text.length());
  }

  /** As {@link #next(String, int)}, up to {@code to}, which is the answer where there is none. */
  public int next(String text, int from, int to) {
    // what most of an extraction's time goes through is kept at hand
    long[] bits = firsts.bits;
    int mask = bits.length - 1;
    int end = Math.min(to, text.length());
    for (int at = from; at < end; at++) {
      char first = text.charAt(at);
      if ((bits[first >> 6 & mask] & 1L << first) != 0 && goesOnAt(text, at, first)) {
        return at;
      }
    }
    return to;
  }

  /** Most places are told apart by two characters, so that the third is not looked at. */
  private boolean goesOnAt(String text, int at, char first) {
    if (at + 1 < text.length()) {
      int pair = pair(first, text.charAt(at + 1));
      if (pairs.has(spread(pair))
          && goesOn(pair, at + 2 < text.length() ? text.charAt(at + 2) : NONE)) {
        return true;
      }
    }
    return singles.has(first);
  }

  private boolean goesOn(int pair, char third) {
    return triples.has(spread(triple(pair, third))) || triples.has(spread(triple(pair, NONE)));
  }

  private static int pair(char first, char second) {
    return first << 16 | second;
  }

  private static int triple(int pair, char third) {
    return pair * 31_337 ^ third;
  }

  /** Neighbours come apart: sets tell numbers by their lower bits. */
  private static int spread(int key) {
    int product = key * 0x9E3779B1;
    return product ^ product >>> 15;
  }

  /** A set of numbers that may hold some more, and knows it seldom. */
  private static final class Bits {
    /** What was put in, to be put in again when there is too much of it for the bits. */
    private final Set<Integer> keys = new HashSet<>();

    private final int bitsAKey;

    /** As many as a power of two. */
    private long[] bits = new long[8];

    Bits(int bitsAKey) {
      this.bitsAKey = bitsAKey;
    }

    void add(int key) {
      keys.add(key);
      if (keys.size() * bitsAKey > bits.length * Long.SIZE) {
        bits = new long[2 * bits.length];
        keys.forEach(this::mark);
      }
      mark(key);
    }

    private void mark(int key) {
      bits[key >> 6 & bits.length - 1] |= 1L << key;
    }

    boolean has(int key) {
      return (bits[key >> 6 & bits.length - 1] & 1L << key) != 0;
    }
  }
}
