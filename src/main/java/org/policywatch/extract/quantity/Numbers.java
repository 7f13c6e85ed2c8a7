package org.policywatch.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;

/**
 * Reads numbers as people write them: 2.8万, 1亿2000万, 一百二十, 三万余, 1,200. A run that is longer than
 * any honest number is no number at all.
 */
final class Numbers {
  private static final int LONGEST = 24;
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "十百千万亿";

  /** What a number may begin with. */
  static final String INITIALS = "0123456789两〇○" + DIGITS + UNITS;

  private Numbers() {}

  /**
   * A number read.
   *
   * @param end one past its last character
   * @param value the number in full
   * @param coefficient the number without its magnitude (3 of 3万)
   * @param magnitude what the coefficient was multiplied with; 1 when nothing
   * @param more it is followed or parted by 余, 多 or 几: something is to be added
   */
  record Reading(
      int end, BigDecimal value, BigDecimal coefficient, BigDecimal magnitude, boolean more) {}

  /** The number that starts at {@code at}, with Chinese magnitudes; null when there is none. */
  static @Nullable Reading chinese(String text, int at) {
    return isDigit(text, at) ? arabic(text, at) : numeral(text, at);
  }

  /** A number in figures, without magnitude; null when there is none. */
  static @Nullable Reading figures(String text, int at) {
    int end = endOfFigures(text, at);
    if (end < 0) {
      return null;
    }
    BigDecimal value = new BigDecimal(text.substring(at, end).replace(",", "").replace(" ", ""));
    return new Reading(end, value, value, BigDecimal.ONE, false);
  }

  static boolean isDigit(CharSequence text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static @Nullable Reading arabic(String text, int at) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal smallest = null;
    int end = at;
    while (true) {
      Reading figures = figures(text, end);
      if (figures == null) {
        return null;
      }
      int next = figures.end;
      boolean more = isMore(text, next) && isMagnitude(text, next + 1);
      next += more ? 1 : 0;
      BigDecimal magnitude = BigDecimal.ONE;
      int blank = isMagnitude(text, skipBlank(text, next)) ? skipBlank(text, next) : next;
      int from = blank;
      while (isMagnitude(text, blank) && blank - from < 3) {
        magnitude = magnitude.multiply(unit(text.charAt(blank++)));
      }
      next = blank > from ? blank : next;
      if (smallest != null && magnitude.compareTo(smallest) >= 0) {
        return null;
      }
      sum = sum.add(figures.value.multiply(magnitude));
      smallest = magnitude;
      end = next;
      if (!goesOn(text, end, magnitude)) {
        boolean tail = isMore(text, end);
        return new Reading(tail ? end + 1 : end, sum, figures.value, magnitude, more || tail);
      }
    }
  }

  /** 1亿2000万; of 41萬9100個 three or four digits are left behind 万; 5万2025年 are two numbers. */
  private static boolean goesOn(String text, int at, BigDecimal magnitude) {
    int end = endOfFigures(text, at);
    boolean isRemainder =
        magnitude.compareTo(TEN_THOUSAND) == 0
            && (end == at + 3 || end == at + 4)
            && !text.startsWith("年", end);
    return end >= 0
        && magnitude.compareTo(BigDecimal.TEN) > 0
        && (isMagnitude(text, end) || isRemainder);
  }

  private static @Nullable Reading numeral(String text, int at) {
    int end = at;
    boolean more = false;
    while (end < text.length() && end - at <= LONGEST) {
      char c = text.charAt(end);
      boolean inner = isMore(text, end) && end > at && isMagnitude(text, end + 1);
      if (!inner && digit(c) < 0 && !isMagnitude(text, end)) {
        break;
      }
      more |= inner;
      end++;
    }
    if (end == at || end - at > LONGEST) {
      return null;
    }
    BigDecimal value = parse(text.substring(at, end));
    if (value == null) {
      return null;
    }
    boolean tail = isMore(text, end) && UNITS.indexOf(text.charAt(end - 1)) >= 0;
    BigDecimal magnitude = magnitudeAtEnd(text, at, end);
    return new Reading(
        tail ? end + 1 : end, value, coefficient(value, magnitude), magnitude, more || tail);
  }

  private static BigDecimal coefficient(BigDecimal value, BigDecimal magnitude) {
    BigDecimal one =
        magnitude.equals(BigDecimal.ONE)
            ? value
            : value.divide(magnitude, 6, java.math.RoundingMode.HALF_UP);
    return one.stripTrailingZeros();
  }

  private static BigDecimal magnitudeAtEnd(String text, int at, int end) {
    BigDecimal magnitude = BigDecimal.ONE;
    int i = end;
    while (i - 1 > at && (text.charAt(i - 1) == '万' || text.charAt(i - 1) == '亿')) {
      magnitude = magnitude.multiply(unit(text.charAt(--i)));
    }
    return magnitude;
  }

  /** 一百二十 is 120, 二零二五 is 2025, 三万五 is 35000; null when the characters make no number. */
  private static @Nullable BigDecimal parse(String run) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal last = BigDecimal.ONE;
    long digit = -1;
    int positional = 0;
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      int d = digit(c);
      if (d == 0 && digit < 0) {
        last = BigDecimal.TEN;
        digit = positional > 0 || run.length() == 1 ? 0 : -1;
        positional += run.length() == 1 ? 1 : 0;
      } else if (d >= 0) {
        positional = digit >= 0 ? positional + 1 : 1;
        digit = digit >= 0 ? digit * 10 + d : d;
      } else if (isMore(c)) {
        continue;
      } else if (positional > 1) {
        return null;
      } else {
        BigDecimal unit = unit(c);
        BigDecimal pending = BigDecimal.valueOf(Math.max(digit, 0));
        if (unit.compareTo(BigDecimal.valueOf(1000)) <= 0) {
          section = section.add(unit.multiply(digit < 0 ? BigDecimal.ONE : pending));
        } else if (c == '万') {
          section = section.add(pending);
          total = total.add(orOne(section, total).multiply(unit));
          section = BigDecimal.ZERO;
        } else {
          total = orOne(total.add(section).add(pending), BigDecimal.ZERO).multiply(unit);
          section = BigDecimal.ZERO;
        }
        last = unit;
        digit = -1;
        positional = 0;
      }
    }
    if (digit >= 0) {
      boolean short_ = last.compareTo(BigDecimal.TEN) > 0 && positional == 1;
      section =
          section.add(
              BigDecimal.valueOf(digit)
                  .multiply(short_ ? last.divide(BigDecimal.TEN) : BigDecimal.ONE));
    }
    return total.add(section);
  }

  private static BigDecimal orOne(BigDecimal value, BigDecimal before) {
    return value.signum() == 0 && before.signum() == 0 ? BigDecimal.ONE : value;
  }

  private static int endOfFigures(String text, int at) {
    int i = at;
    while (isDigit(text, i) && i - at <= LONGEST) {
      i++;
    }
    if (i == at || i - at > LONGEST) {
      return -1;
    }
    while (i - at <= LONGEST
        && i < text.length()
        && (text.charAt(i) == ',' || isParted(text, at, i))
        && threeDigits(text, i + 1)) {
      i += 4;
    }
    if (i < text.length() && text.charAt(i) == '.' && isDigit(text, i + 1)) {
      int from = ++i;
      while (isDigit(text, i) && i - from <= LONGEST) {
        i++;
      }
      return i - from > LONGEST ? -1 : i;
    }
    return i;
  }

  /** 5 000间, 5 000 PFLOPS, 10 000 firms: thousands parted by a blank, where a noun follows. */
  private static boolean isParted(String text, int at, int blank) {
    boolean first = blank - at <= 3 && text.charAt(at) != '0';
    boolean later = blank - at > 3 && text.charAt(blank - 4) == ' ';
    int end = blank + 4;
    return text.charAt(blank) == ' '
        && (first || later)
        && end < text.length()
        && (Passage.isHan(text.charAt(end))
            || text.charAt(end) == ' '
                && (threeDigits(text, end + 1)
                    || ChineseWords.CLASSIFIERS.endAt(text, end + 1) >= 0
                    || isSmallLetter(text, end + 1)));
  }

  private static boolean isSmallLetter(String text, int at) {
    return at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
  }

  private static boolean threeDigits(String text, int at) {
    return isDigit(text, at)
        && isDigit(text, at + 1)
        && isDigit(text, at + 2)
        && !isDigit(text, at + 3);
  }

  static int digit(char c) {
    return switch (c) {
      case '两' -> 2;
      case '〇', '○' -> 0;
      default -> DIGITS.indexOf(c);
    };
  }

  /** 千 of 千瓦 and 百 of 百分点 belong to the unit. */
  static boolean isMagnitude(String text, int at) {
    if (isTrillion(text, at)) {
      return true;
    }
    if (at < 0 || at >= text.length() || UNITS.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return !(text.charAt(at) == '千' && "瓦米克卡伏赫".indexOf(next) >= 0)
        && !(text.charAt(at) == '百' && next == '分');
  }

  /** 3兆元 of Taiwan is a trillion; 兆瓦 and 兆欧 are units. */
  private static boolean isTrillion(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at) == '兆'
        && (digit(text.charAt(at - 1)) >= 0
            || isDigit(text, at - 1)
            || "十百千余多几数".indexOf(text.charAt(at - 1)) >= 0)
        && "元圆美新台港日韩".indexOf(text.charAt(at + 1)) >= 0;
  }

  private static BigDecimal unit(char c) {
    return switch (c) {
      case '兆' -> BigDecimal.valueOf(1_000_000_000_000L);
      case '十' -> BigDecimal.TEN;
      case '百' -> BigDecimal.valueOf(100);
      case '千' -> BigDecimal.valueOf(1_000);
      case '万' -> BigDecimal.valueOf(10_000);
      default -> BigDecimal.valueOf(100_000_000);
    };
  }

  private static boolean isMore(char c) {
    return c == '余' || c == '多' || c == '几';
  }

  private static boolean isMore(String text, int at) {
    return at < text.length() && isMore(text.charAt(at));
  }

  static int skipBlank(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }
}
