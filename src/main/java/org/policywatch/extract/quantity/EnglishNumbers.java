package org.policywatch.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads English numbers: 5,000, 1.2 billion, twenty-five, a hundred and twenty, two dozen. */
final class EnglishNumbers {
  private static final String HALF_DOZEN = "half a dozen";
  private static final BigDecimal SIX = BigDecimal.valueOf(6);
  private static final int MOST_WORDS = 10;

  private EnglishNumbers() {}

  /**
   * A number read.
   *
   * @param end one past its last character
   * @param value the number in full
   * @param magnitude what the figures before it were multiplied with
   * @param words it is written in words
   */
  record Reading(int end, BigDecimal value, BigDecimal magnitude, boolean words) {}

  static @Nullable Reading read(String text, int at) {
    Numbers.Reading figures = Numbers.figures(text, at);
    return figures != null ? withMagnitude(text, figures) : inWords(text, at);
  }

  private static Reading withMagnitude(String text, Numbers.Reading figures) {
    int at = figures.end();
    int blank =
        at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '-') ? at + 1 : at;
    String word = wordAt(text, blank);
    Long magnitude = EnglishWords.MAGNITUDES.get(word);
    boolean abbreviation = word.length() <= 1;
    if (magnitude == null || abbreviation && blank > at || word.equals("dozen")) {
      return new Reading(at, figures.value(), BigDecimal.ONE, false);
    }
    BigDecimal factor = BigDecimal.valueOf(magnitude);
    return new Reading(blank + word.length(), figures.value().multiply(factor), factor, false);
  }

  private static @Nullable Reading inWords(String text, int at) {
    if (text.startsWith(HALF_DOZEN, at)) {
      return new Reading(at + HALF_DOZEN.length(), SIX, BigDecimal.ONE, true);
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal magnitude = BigDecimal.ONE;
    int end = -1;
    int i = at;
    boolean small = false;
    for (int n = 0; n < MOST_WORDS; n++) {
      String word = wordAt(text, i);
      Integer unit = EnglishWords.SMALL.get(word);
      Long factor = word.length() < 4 ? null : EnglishWords.MAGNITUDES.get(word);
      if (unit != null && !(small && (unit >= 10 || section.intValue() % 10 != 0))) {
        section = section.add(BigDecimal.valueOf(unit));
        small = true;
      } else if (factor != null && (end >= 0 || n == 1)) {
        section = section.signum() == 0 ? BigDecimal.ONE : section;
        magnitude = BigDecimal.valueOf(factor);
        if (factor <= 100) {
          section = section.multiply(magnitude);
        } else {
          total = total.add(section.multiply(magnitude));
          section = BigDecimal.ZERO;
        }
        small = false;
      } else if (n == 0 && (word.equals("a") || word.equals("an"))) {
        i += word.length() + 1;
        continue;
      } else if (word.equals("and") && end >= 0 && magnitude.compareTo(BigDecimal.ONE) > 0) {
        i += 4;
        if (!EnglishWords.SMALL.containsKey(wordAt(text, i))) {
          break;
        }
        continue;
      } else {
        break;
      }
      end = i + word.length();
      boolean joined = end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '-');
      if (!joined) {
        break;
      }
      i = end + 1;
    }
    return end < 0 ? null : new Reading(end, total.add(section), magnitude, true);
  }

  /** The run of letters at a place; empty when there is none. */
  static String wordAt(String text, int at) {
    int end = at;
    while (end >= 0 && end < text.length() && end - at < 20 && isLetter(text.charAt(end))) {
      end++;
    }
    return at < 0 || at > text.length() ? "" : text.substring(at, Math.max(at, end));
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0xC0 && c < 0x250;
  }
}
