package org.policywatch.extract.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** English number words and digits with scale words. */
final class EnglishNumerals {
  private static final int MOST_WORDS = 9;
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Map<String, Integer> SCALES =
      Map.of(
          "hundred",
          2,
          "thousand",
          3,
          "million",
          6,
          "mln",
          6,
          "billion",
          9,
          "bn",
          9,
          "trillion",
          12);
  private static final Pattern WORD = Pattern.compile("[ -]?([A-Za-z]{1,12}+)");
  private static final Pattern DIGITS =
      Pattern.compile("(?:\\d{1,3}+(?:,\\d{3}(?!\\d)){1,6}+|\\d{1,18}+)(?:\\.\\d{1,8}+)?(?![\\d])");

  private EnglishNumerals() {}

  static Numerals.@Nullable Reading read(String text, int index) {
    if (index > 0 && Character.isLetterOrDigit(text.charAt(index - 1)) && !han(text, index - 1)) {
      return null;
    }
    Matcher digits = DIGITS.matcher(text).region(index, Math.min(text.length(), index + 40));
    if (digits.lookingAt()) {
      return scaled(text, new BigDecimal(digits.group().replace(",", "")), digits.end());
    }
    return words(text, index);
  }

  /** The number times the scale words behind it: 1.2 billion, 3 dozen. */
  private static Numerals.Reading scaled(String text, BigDecimal number, int end) {
    BigDecimal value = number;
    int at = end;
    for (int i = 0; i < 2; i++) {
      String word = word(text, at);
      Integer scale = SCALES.get(word.strip().toLowerCase(Locale.ROOT));
      if (scale == null || word.startsWith("-") && scale == 2) {
        break;
      }
      value = value.movePointRight(scale);
      at += word.length();
    }
    return Numerals.Reading.of(value, at);
  }

  private static Numerals.@Nullable Reading words(String text, int index) {
    long total = 0;
    long group = 0;
    int end = -1;
    int at = index;
    String previous = "";
    for (int i = 0; i < MOST_WORDS; i++) {
      String raw = i == 0 ? first(text, index) : word(text, at);
      String word = raw.replace("-", "").strip().toLowerCase(Locale.ROOT);
      int small = SMALL.indexOf(word);
      int ten = word.isEmpty() ? -1 : TENS.indexOf(word);
      Integer scale = SCALES.get(word);
      if (small >= 0 && fits(previous, small)) {
        group += small;
      } else if (ten > 0 && (previous.isEmpty() || isScale(previous) || previous.equals("and"))) {
        group += ten * 10L;
      } else if (word.equals("dozen") && end > 0 || word.equals("dozen") && previous.equals("a")) {
        group = Math.max(1, group) * 12;
      } else if (scale != null && (end > 0 || previous.equals("a"))) {
        long times = (long) Math.pow(10, scale);
        if (scale == 2) {
          group = Math.max(1, group) * 100;
        } else {
          total += Math.max(1, group) * times;
          group = 0;
        }
      } else if (word.equals("a") && i == 0 || word.equals("and") && isScale(previous)) {
        previous = word;
        at += raw.length();
        continue;
      } else {
        break;
      }
      previous = word;
      at += raw.length();
      end = at;
      if (total > 1_000_000_000_000_000L || group > 1_000_000_000L) {
        return null;
      }
    }
    return end < 0 ? null : Numerals.Reading.of(BigDecimal.valueOf(total + group), end);
  }

  private static boolean fits(String previous, int small) {
    int ten = previous.isEmpty() ? 0 : TENS.indexOf(previous);
    return previous.isEmpty()
        || isScale(previous)
        || previous.equals("and")
        || ten > 0 && small > 0 && small < 10;
  }

  private static boolean isScale(String word) {
    return SCALES.containsKey(word);
  }

  private static String first(String text, int index) {
    String word = word(text, index);
    return word.startsWith(" ") || word.startsWith("-") ? "" : word;
  }

  private static String word(String text, int index) {
    Matcher word = WORD.matcher(text).region(index, text.length());
    return word.lookingAt() ? word.group() : "";
  }

  private static boolean han(String text, int i) {
    return Passage.isHan(text.charAt(i));
  }
}
