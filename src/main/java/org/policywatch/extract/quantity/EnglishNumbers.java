package org.policywatch.extract.quantity;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.WordSet;

/** Reads English numbers: 5,000, 1.2 billion, twenty-five, a hundred and twenty, two dozen. */
final class EnglishNumbers {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final String OF_A = " of a ";
  private static final String BRACKET = " (";
  private static final String AND_A_HALF = " and a half";

  /** Half a million, a quarter of a million. */
  private static final Map<String, BigDecimal> PARTS_OF =
      Map.of(
          "half a ", HALF,
          "a quarter of a ", new BigDecimal("0.25"),
          "three quarters of a ", new BigDecimal("0.75"));

  private static final int MOST_WORDS = 10;

  private EnglishNumbers() {}

  private static final int YEAR_LENGTH = 4;

  /** What a year does. */
  private static final WordSet NEARS =
      WordSet.of("approaches approached draws_near drew_near nears begins began dawns dawned");

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
    Reading part = partOf(text, at);
    if (part != null) {
      return part;
    }
    if (isName(text, at)) {
      return null;
    }
    Numbers.Reading figures = Numbers.figures(text, at);
    Reading number = figures != null ? withMagnitude(text, figures) : inWords(text, at);
    return number == null ? null : again(text, withHalf(text, number));
  }

  /** Told by 01 Media, as 2026 approaches: a name and a year, no numbers of anything. */
  private static boolean isName(String text, int at) {
    return text.startsWith("0", at) && Numbers.isDigit(text, at + 1)
        || (text.startsWith("19", at) || text.startsWith("20", at))
            && NEARS.endAt(text, at + YEAR_LENGTH + 1) >= 0;
  }

  /** 300 (three hundred), three hundred (300): the same number, in the other form. */
  private static Reading again(String text, Reading number) {
    int at = number.end + BRACKET.length();
    if (!text.startsWith(BRACKET, number.end)) {
      return number;
    }
    Numbers.Reading figures = Numbers.figures(text, at);
    Reading other = figures != null ? withMagnitude(text, figures) : inWords(text, at);
    return other != null
            && text.startsWith(")", other.end)
            && other.value.compareTo(number.value) == 0
        ? new Reading(other.end + 1, number.value, number.magnitude, number.words)
        : number;
  }

  private static @Nullable Reading partOf(String text, int at) {
    for (Map.Entry<String, BigDecimal> part : PARTS_OF.entrySet()) {
      if (text.startsWith(part.getKey(), at)) {
        String whole = wordAt(text, at + part.getKey().length());
        BigDecimal factor = magnitude(whole);
        int end = at + part.getKey().length() + whole.length();
        return factor == null
            ? null
            : new Reading(end, whole(part.getValue().multiply(factor)), BigDecimal.ONE, true);
      }
    }
    return null;
  }

  /** Two and a half, one and a half million, a million and a half. */
  private static Reading withHalf(String text, Reading number) {
    if (!text.startsWith(AND_A_HALF, number.end)) {
      return number;
    }
    int end = number.end + AND_A_HALF.length();
    BigDecimal value = number.value.add(number.magnitude.multiply(HALF));
    String word = wordAt(text, end + 1);
    BigDecimal factor = magnitude(word);
    return factor == null || number.magnitude.compareTo(BigDecimal.ONE) > 0
        ? new Reading(end, whole(value), number.magnitude, number.words)
        : new Reading(end + 1 + word.length(), whole(value.multiply(factor)), factor, number.words);
  }

  /** A quarter of a million is a number, not a share. */
  static boolean isOfNumber(String text, int end) {
    return text.startsWith(OF_A, end) && magnitude(wordAt(text, end + OF_A.length())) != null;
  }

  /** What a word in full multiplies with: million; or null. */
  static @Nullable BigDecimal magnitude(String word) {
    Long factor = word.length() < 4 ? null : EnglishWords.MAGNITUDES.get(word);
    return factor == null ? null : BigDecimal.valueOf(factor);
  }

  /** 500000, not 500000.0. */
  private static BigDecimal whole(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
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
