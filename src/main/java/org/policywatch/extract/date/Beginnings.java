package org.policywatch.extract.date;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where which of some rules are worth trying, all of them in one look. The first character is
 * looked up; then the first two, then the first few with the one before them are held against the
 * patterns alone, and what came of it is remembered, for a language has few beginnings: those that
 * differ in characters no pattern names are the same one. Thread-safe.
 */
final class Beginnings {
  /** How many characters make a beginning. */
  private static final int LENGTH = 6;

  /** What patterns most often want not to stand before them. */
  private static final String BEFORE = "0123456789一二十每";

  /** Stands for anything else before, which counts for nothing. */
  private static final int ANY_BEFORE = 15;

  private static final int SIGN_BITS = 9;
  private static final int ASCII = 1 << 7;
  private static final int SLOTS = 1 << 15;
  private static final int MOST_RULES = 14;
  private static final int PAIR_KNOWN = 1 << MOST_RULES;

  private final Pattern[] patterns;

  /** ASCII, then what else the patterns name; the last stands for all other characters. */
  private final String signs;

  /** A bit for each character that may start a rule: small, as each of a text is looked up. */
  private final long[] begins = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  /** For each character its place among the signs. */
  private final short[] signOf = new short[Character.MAX_VALUE + 1];

  /** For each sign the rules that may start with it, as bits: most start none. */
  private final short[] initials;

  /** For each pair of signs the rules that may start so, and that they are known. */
  private final short[] pairs;

  /** The rules that start with Latin words, as bits. */
  private final int atWords;

  /** The last beginning that fell on each slot; it is read whole or not at all. */
  private final @Nullable Begun[] memory = new Begun[SLOTS];

  /** A beginning and the rules that may match what begins so. */
  private record Begun(long beginning, int rules) {}

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
    for (int c = 0; c < signOf.length; c++) {
      begins[c >> 6] |= initials[signOf[c]] == 0 ? 0 : 1L << c;
    }
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

  /** The first place from there on where a rule may match; the end of the text for none. */
  int next(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if ((begins[c >> 6] & 1L << c) != 0) {
        return at;
      }
    }
    return text.length();
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
      known = PAIR_KNOWN | rules(text, at, at + 2, ANY_BEFORE);
      pairs[pair] = (short) known;
    }
    return known;
  }

  /** The rules that may match what begins with these few characters behind that one. */
  private int begun(String text, int at) {
    int before = at == 0 ? ANY_BEFORE : BEFORE.indexOf(text.charAt(at - 1)) & ANY_BEFORE;
    long beginning = before;
    for (int i = at; i < at + LENGTH; i++) {
      beginning = beginning << SIGN_BITS | signOf[text.charAt(i)];
    }
    int slot = (int) ((beginning * 0x9E3779B97F4A7C15L) >>> 49);
    Begun known = memory[slot];
    if (known == null || known.beginning != beginning) {
      known = new Begun(beginning, rules(text, at, at + LENGTH, before));
      memory[slot] = known;
    }
    return known.rules;
  }

  private int rules(String text, int at, int end, int before) {
    StringBuilder beginning = new StringBuilder();
    if (before != ANY_BEFORE) {
      beginning.append(BEFORE.charAt(before));
    }
    int start = beginning.length();
    for (int i = at; i < end; i++) {
      beginning.append(signs.charAt(signOf[text.charAt(i)]));
    }
    int rules = 0;
    for (int left = initials[signOf[text.charAt(at)]]; left != 0; left &= left - 1) {
      int i = Integer.numberOfTrailingZeros(left);
      rules |= begins(patterns[i], beginning, start) ? 1 << i : 0;
    }
    return rules;
  }

  /** False when no text that goes on like this one can match at the place. */
  private static boolean begins(Pattern pattern, CharSequence beginning, int start) {
    Matcher matcher = pattern.matcher(beginning).region(start, beginning.length());
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    return matcher.lookingAt() && matcher.end() > start || matcher.hitEnd();
  }
}
