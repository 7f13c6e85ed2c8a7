package org.policywatch.extract.date;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where which of some rules are worth trying, all of them in one look. The first character is
 * looked up; then the first two, then the first few are held against the patterns alone, and what
 * came of it is remembered, for a language has few beginnings: those that differ in characters no
 * pattern names are the same one. Thread-safe.
 */
final class Beginnings {
  /** How many characters make a beginning: more of those that take few bits. */
  private static final int ASCII_LENGTH = 6;

  private static final int LENGTH = 4;

  private static final int ASCII_BITS = 7;
  private static final int ASCII = 1 << ASCII_BITS;
  private static final int SIGN_BITS = 9;
  private static final int SLOTS = 1 << 14;
  private static final int MOST_RULES = 12;
  private static final long ALL = (1 << MOST_RULES) - 1;
  private static final int PAIR_KNOWN = 1 << MOST_RULES;
  private static final long KNOWN = 1L << 62;
  private static final long IS_ASCII = 1L << 61;

  private final Pattern[] patterns;

  /** ASCII, then what else the patterns name; the last stands for all other characters. */
  private final String signs;

  /** For each character its place among the signs. */
  private final short[] signOf = new short[Character.MAX_VALUE + 1];

  /** For each sign the rules that may start with it, as bits: most start none. */
  private final short[] initials;

  /** For each pair of signs the rules that may start so, and that they are known. */
  private final short[] pairs;

  /** The rules that start with Latin words, as bits. */
  private final int atWords;

  /** The last beginning that fell on each slot: that it is known, the beginning, its rules. */
  private final AtomicLongArray memory = new AtomicLongArray(SLOTS);

  /**
   * @param rules whose patterns name each character they tell from others, without ranges or
   *     classes of what is not ASCII
   */
  Beginnings(List<DateRule> rules) {
    patterns = rules.stream().map(DateRule::pattern).toArray(Pattern[]::new);
    signs = signs(rules);
    if (patterns.length > MOST_RULES || signs.length() > 1 << SIGN_BITS) {
      throw new IllegalArgumentException(
          patterns.length + " rules with " + signs.length() + " signs are too many");
    }
    Arrays.fill(signOf, (short) (signs.length() - 1));
    initials = new short[signs.length()];
    pairs = new short[signs.length() * signs.length()];
    int words = 0;
    for (int i = 0; i < patterns.length; i++) {
      Starts starts = rules.get(i).starts();
      words |= starts.isAtWords() ? 1 << i : 0;
      for (int sign = 0; sign < signs.length(); sign++) {
        signOf[signs.charAt(sign)] = (short) sign;
        initials[sign] |= (short) (starts.mayBe(signs.charAt(sign)) ? 1 << i : 0);
      }
    }
    atWords = words;
  }

  private static String signs(List<DateRule> rules) {
    BitSet named = new BitSet();
    for (DateRule rule : rules) {
      rule.pattern().pattern().chars().forEach(named::set);
      rule.starts().named().chars().forEach(named::set);
    }
    named.set(0, ASCII);
    StringBuilder signs = new StringBuilder();
    named.stream().forEach(c -> signs.append((char) c));
    return signs.append((char) named.nextClearBit('龘')).toString();
  }

  /** The rules that may match at the place, each by the bit of its number in the list. */
  int at(String text, int at) {
    int rules = initials[signOf[text.charAt(at)]];
    if ((rules & atWords) != 0 && at > 0 && Starts.isWord(text.charAt(at - 1))) {
      rules &= ~atWords;
    }
    if (rules == 0 || at + LENGTH > text.length()) {
      return rules;
    }
    rules &= paired(text, at);
    return rules == 0 ? 0 : rules & begun(text, at);
  }

  /** The rules that may match what begins with these two characters. */
  private int paired(String text, int at) {
    int pair = signOf[text.charAt(at)] * signs.length() + signOf[text.charAt(at + 1)];
    int known = pairs[pair];
    if (known == 0) {
      known = PAIR_KNOWN | rules(text, at, at + 2);
      pairs[pair] = (short) known;
    }
    return known;
  }

  private int begun(String text, int at) {
    long ascii = 0;
    long key = 0;
    int all = 0;
    for (int i = at; i < at + LENGTH; i++) {
      int sign = signOf[text.charAt(i)];
      all |= sign;
      ascii = ascii << ASCII_BITS | sign;
      key = key << SIGN_BITS | sign;
    }
    for (int i = at + LENGTH; i < at + ASCII_LENGTH && all < ASCII; i++) {
      int sign = i < text.length() ? signOf[text.charAt(i)] : ASCII;
      all |= sign;
      ascii = ascii << ASCII_BITS | sign;
    }
    return all < ASCII
        ? remembered(text, at, at + ASCII_LENGTH, KNOWN | IS_ASCII | ascii << MOST_RULES)
        : remembered(text, at, at + LENGTH, KNOWN | key << MOST_RULES);
  }

  private int remembered(String text, int at, int end, long question) {
    int slot = (int) ((question * 0x9E3779B97F4A7C15L) >>> 50);
    long known = memory.getPlain(slot);
    if ((known & ~ALL) == question) {
      return (int) (known & ALL);
    }
    int rules = rules(text, at, end);
    memory.setPlain(slot, question | rules);
    return rules;
  }

  private int rules(String text, int at, int end) {
    StringBuilder beginning = new StringBuilder();
    for (int i = at; i < end; i++) {
      beginning.append(signs.charAt(signOf[text.charAt(i)]));
    }
    int rules = 0;
    for (int left = initials[signOf[text.charAt(at)]]; left != 0; left &= left - 1) {
      int i = Integer.numberOfTrailingZeros(left);
      rules |= begins(patterns[i], beginning) ? 1 << i : 0;
    }
    return rules;
  }

  /** False when no text that begins like this one can match. */
  private static boolean begins(Pattern pattern, CharSequence beginning) {
    Matcher matcher = pattern.matcher(beginning);
    return matcher.lookingAt() && matcher.end() > 0 || matcher.hitEnd();
  }
}
