package org.policywatch.extract.date;

import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where which of some rules are worth trying, all of them in one look. The first character is looked
 * up; then the first few are held against the patterns alone, and what came of it is remembered, for
 * a language has few beginnings. Thread-safe.
 */
final class Beginnings {
  /** How many characters make a beginning: more of those that take few bits. */
  private static final int ASCII_LENGTH = 6;

  private static final int LENGTH = 3;

  private static final int SLOTS = 1 << 14;
  private static final int MOST_RULES = 12;
  private static final long ALL = (1 << MOST_RULES) - 1;
  private static final long KNOWN = 1L << 62;
  private static final long ASCII = 1L << 61;

  private final Pattern[] patterns;

  /** For each character the rules that may start with it, as bits: most start none. */
  private final short[] initials = new short[Character.MAX_VALUE + 1];

  /** The rules that start with Latin words, as bits. */
  private final int atWords;

  /** The last beginning that fell on each slot: that it is known, the beginning, its rules. */
  private final AtomicLongArray memory = new AtomicLongArray(SLOTS);

  Beginnings(List<DateRule> rules) {
    if (rules.size() > MOST_RULES) {
      throw new IllegalArgumentException(rules.size() + " rules are more than " + MOST_RULES);
    }
    patterns = rules.stream().map(DateRule::pattern).toArray(Pattern[]::new);
    int words = 0;
    for (int i = 0; i < patterns.length; i++) {
      Starts starts = rules.get(i).starts();
      words |= starts.isAtWords() ? 1 << i : 0;
      for (int c = 0; c <= Character.MAX_VALUE; c++) {
        initials[c] |= (short) (starts.mayBe((char) c) ? 1 << i : 0);
      }
    }
    atWords = words;
  }

  /** The rules that may match at the place, each by the bit of its number in the list. */
  int at(String text, int at) {
    int rules = initials[text.charAt(at)];
    if ((rules & atWords) != 0 && at > 0 && Starts.isWord(text.charAt(at - 1))) {
      rules &= ~atWords;
    }
    return rules == 0 ? 0 : rules & begun(text, at);
  }

  private int begun(String text, int at) {
    long key = 0;
    char all = 0;
    if (at + ASCII_LENGTH <= text.length()) {
      for (int i = at; i < at + ASCII_LENGTH; i++) {
        all |= text.charAt(i);
        key = key << 7 | text.charAt(i);
      }
    }
    if (key != 0 && all < 128) {
      return begun(text, at, at + ASCII_LENGTH, KNOWN | ASCII | key << MOST_RULES);
    }
    if (at + LENGTH > text.length()) {
      return (int) ALL;
    }
    key = 0;
    for (int i = at; i < at + LENGTH; i++) {
      key = key << 16 | text.charAt(i);
    }
    return begun(text, at, at + LENGTH, KNOWN | key << MOST_RULES);
  }

  private int begun(String text, int at, int end, long question) {
    int slot = (int) ((question * 0x9E3779B97F4A7C15L) >>> 50);
    long known = memory.getPlain(slot);
    if ((known & ~ALL) == question) {
      return (int) (known & ALL);
    }
    String beginning = text.substring(at, end);
    int rules = 0;
    for (int i = 0; i < patterns.length; i++) {
      rules |= begins(patterns[i], beginning) ? 1 << i : 0;
    }
    memory.setPlain(slot, question | rules);
    return rules;
  }

  /** False when no text that begins like this one can match. */
  private static boolean begins(Pattern pattern, String beginning) {
    Matcher matcher = pattern.matcher(beginning);
    return matcher.lookingAt() && matcher.end() > 0 || matcher.hitEnd();
  }
}
