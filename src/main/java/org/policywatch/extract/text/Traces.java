package org.policywatch.extract.text;

/**
 * A short text with a trace of every character and of every two that follow each other, letters of
 * ASCII in small: what leaves no trace does not stand in it. Not thread-safe.
 */
public final class Traces {
  private static final int BITS = 2_048;

  private final String text;
  private long[] bits = new long[0];

  public Traces(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /** Where the traces of a word lie: those of its pairs of characters, or of its only one. */
  static int[] of(String word) {
    int[] places = new int[Math.max(1, word.length() - 1)];
    places[0] = single(small(word.charAt(0)));
    for (int i = 1; i < word.length(); i++) {
      places[i - 1] = pair(small(word.charAt(i - 1)), small(word.charAt(i)));
    }
    return places;
  }

  /** True when all of these traces are there, which may be by chance. */
  boolean has(int[] places) {
    long[] known = bits.length == 0 ? read() : bits;
    for (int place : places) {
      if ((known[place >> 6] & 1L << place) == 0) {
        return false;
      }
    }
    return true;
  }

  private long[] read() {
    long[] read = new long[BITS / Long.SIZE];
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = small(text.charAt(i));
      mark(read, single(c));
      mark(read, pair(before, c));
      before = c;
    }
    bits = read;
    return read;
  }

  private static void mark(long[] bits, int place) {
    bits[place >> 6] |= 1L << place;
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
  }

  private static int single(char c) {
    return (c * 0x9E3779B1) >>> 21;
  }

  private static int pair(char first, char second) {
    return ((first * 31_337 ^ second) * 0x85EBCA6B) >>> 21;
  }
}
