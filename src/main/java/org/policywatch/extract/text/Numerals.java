package org.policywatch.extract.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as texts write them: digits, Chinese numerals, English number words, and mixtures (1.2亿,
 * 三万, 两, 二〇二四, "15,000", "twenty-one", "two dozen", "1.2 billion"). Bounded: looks at 40 characters
 * at most, whatever the text.
 */
public final class Numerals {
  private Numerals() {}

  /**
   * A number found in a text.
   *
   * @param low the number, or the lower end of 两三 and 七八十
   * @param high the upper end; the same as {@code low} for a plain number
   * @param end where in the text it ends, exclusive
   */
  public record Reading(BigDecimal low, BigDecimal high, int end) {
    static Reading of(BigDecimal value, int end) {
      return new Reading(value, value, end);
    }

    public boolean isRange() {
      return low.compareTo(high) != 0;
    }

    /** The number, for one that is whole and fits; -1 for any other. */
    public int small() {
      boolean fits = low.stripTrailingZeros().scale() <= 0 && low.precision() - low.scale() < 10;
      return fits && !isRange() ? low.intValue() : -1;
    }
  }

  /**
   * The longest Chinese or mixed number that starts at {@code index} of a folded text; null where
   * none does or where the characters make no sense as a number (五千万万亿, 400 digits). A caller that
   * scans must not start inside a run of {@link #isChinese numeral characters}.
   */
  public static @Nullable Reading chinese(String text, int index) {
    return ChineseNumerals.read(text, index);
  }

  /** The longest English number, in digits or words, that starts at {@code index}; or null. */
  public static @Nullable Reading english(String text, int index) {
    return EnglishNumerals.read(text, index);
  }

  /** The whole number that the string is, in either language; -1 when it is none. */
  public static int whole(String text) {
    Reading reading = chinese(text, 0);
    if (reading == null || reading.end() != text.length()) {
      reading = english(text, 0);
    }
    return reading == null || reading.end() != text.length() ? -1 : reading.small();
  }

  /** True for digits and for the characters of Chinese numerals. */
  public static boolean isChinese(char c) {
    return c >= '0' && c <= '9' || ChineseNumerals.digit(c) >= 0 || ChineseNumerals.power(c) >= 0;
  }
}
