package org.policywatch.extract.date;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a pattern is worth trying. The first character is looked up; then the first few are held
 * against the pattern alone, and what came of it is remembered, for a language has few beginnings.
 * Thread-safe.
 */
final class Starts {
  static final String DIGITS = "0123456789";
  static final String NUMERALS = DIGITS + "〇零一二两三四五六七八九十";
  static final String YEARS = NUMERALS + "公民中今本明去上后次翌同前";

  /** How many characters make a beginning: more of those that take few bits. */
  private static final int ASCII_LENGTH = 6;

  private static final int LENGTH = 3;
  private static final int SLOTS = 1 << 13;
  private static final long KNOWN = 1L << 62;

  private final boolean @Nullable [] first;
  private final Pattern pattern;

  /** The last beginning that fell on each slot: whether it is known, the beginning, the answer. */
  private final AtomicLongArray memory = new AtomicLongArray(SLOTS);

  private Starts(boolean @Nullable [] first, Pattern pattern) {
    this.first = first;
    this.pattern = pattern;
  }

  /**
   * At one of the characters.
   *
   * @param pattern must not begin with a look-behind that has to find something
   */
  static Starts of(String characters, Pattern pattern) {
    boolean[] table = new boolean[Character.MAX_VALUE + 1];
    for (int i = 0; i < characters.length(); i++) {
      table[characters.charAt(i)] = true;
    }
    return new Starts(table, pattern);
  }

  /** At a Latin letter or digit that has none in front; else as {@link #of}. */
  static Starts words(Pattern pattern) {
    return new Starts(null, pattern);
  }

  /** True when a match may start with the character. */
  boolean mayBe(char c) {
    return first != null ? first[c] : isWord(c);
  }

  boolean allows(String text, int at) {
    char c = text.charAt(at);
    boolean fits =
        first != null ? first[c] : isWord(c) && (at == 0 || !isWord(text.charAt(at - 1)));
    return fits && begins(text, at);
  }

  /** False when no text that begins like this one can match. */
  private boolean begins(String text, int at) {
    int length = at + ASCII_LENGTH <= text.length() ? ASCII_LENGTH : LENGTH;
    if (at + length > text.length()) {
      return true;
    }
    long key = 0;
    char all = 0;
    for (int i = 0; i < length; i++) {
      all |= text.charAt(at + i);
    }
    boolean ascii = all < 128 && length == ASCII_LENGTH;
    length = ascii ? ASCII_LENGTH : LENGTH;
    for (int i = 0; i < length; i++) {
      key = key << (ascii ? 7 : 16) | text.charAt(at + i);
    }
    long question = KNOWN | (ascii ? 1L << 60 : 0) | key << 1;
    int slot = (int) ((question * 0x9E3779B97F4A7C15L) >>> 51);
    long known = memory.getPlain(slot);
    if ((known & ~1) == question) {
      return (known & 1) == 1;
    }
    Matcher matcher = pattern.matcher(text.substring(at, at + length));
    boolean begins = matcher.lookingAt() || matcher.hitEnd();
    memory.setPlain(slot, question | (begins ? 1 : 0));
    return begins;
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
