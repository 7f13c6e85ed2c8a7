package org.policywatch.extract.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One run of digits and numeral characters. Reads groups of four (千百十) closed by 万 and 亿, digit by
 * digit years (二〇二四), and loose pairs (两三, 七八十).
 */
final class ChineseNumerals {
  static final int LONGEST = 40;
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FORMAL = "〇壹贰叁肆伍陆柒捌玖";

  private final String text;
  private int at;

  private ChineseNumerals(String text, int at) {
    this.text = text;
    this.at = at;
  }

  static Numerals.@Nullable Reading read(String text, int index) {
    int end = index;
    while (end < text.length() && part(text, end)) {
      if (++end - index > LONGEST) {
        return null;
      }
    }
    if (end == index) {
      return null;
    }
    ChineseNumerals reader = new ChineseNumerals(text, index);
    Numerals.Reading positional = reader.positional();
    if (positional != null) {
      return positional;
    }
    reader.at = index;
    Numerals.Reading pair = reader.pair();
    if (pair != null) {
      return pair;
    }
    reader.at = index;
    BigDecimal value = reader.composed();
    return value == null ? null : Numerals.Reading.of(value, reader.at);
  }

  static int digit(char c) {
    if (c == '两') {
      return 2;
    }
    int digit = DIGITS.indexOf(c);
    return digit >= 0 ? digit : FORMAL.indexOf(c);
  }

  /** The power of ten that a unit character stands for; -1 for any other character. */
  static int power(char c) {
    return switch (c) {
      case '十', '拾', '廿', '卅' -> 1;
      case '百', '佰' -> 2;
      case '千', '仟' -> 3;
      case '万' -> 4;
      case '亿' -> 8;
      default -> -1;
    };
  }

  private static boolean part(String text, int i) {
    char c = text.charAt(i);
    return Numerals.isChinese(c)
        || (c == '.' || c == ',') && ascii(text, i + 1) && ascii(text, i - 1);
  }

  /** 二〇二四: three digits or more, or any with a 〇 in it. */
  private Numerals.@Nullable Reading positional() {
    int from = at;
    BigDecimal value = BigDecimal.ZERO;
    boolean zero = false;
    while (at < text.length() && digit(text.charAt(at)) >= 0 && text.charAt(at) != '两') {
      zero |= digit(text.charAt(at)) == 0;
      value = value.movePointRight(1).add(BigDecimal.valueOf(digit(text.charAt(at))));
      at++;
    }
    boolean closed =
        at == text.length() || power(text.charAt(at)) < 0 || power(text.charAt(at)) >= 4;
    boolean number = at - from >= 3 || at - from == 2 && zero && digit(text.charAt(from)) > 0;
    return number && closed && !(zero && at - from == 1)
        ? Numerals.Reading.of(magnified(value), at)
        : null;
  }

  /** 两三, 三五, 七八十, 两三百万: two digits of which the second is greater. */
  private Numerals.@Nullable Reading pair() {
    if (at + 1 >= text.length()) {
      return null;
    }
    int low = digit(text.charAt(at));
    int high = digit(text.charAt(at + 1));
    if (low < 1 || high <= low) {
      return null;
    }
    at += 2;
    BigDecimal unit = BigDecimal.ONE;
    if (at < text.length() && power(text.charAt(at)) >= 1 && power(text.charAt(at)) <= 3) {
      unit = BigDecimal.TEN.pow(power(text.charAt(at++)));
    }
    unit = magnified(unit);
    return new Numerals.Reading(
        unit.multiply(BigDecimal.valueOf(low)), unit.multiply(BigDecimal.valueOf(high)), at);
  }

  /** 万, 亿 and 万亿 behind a number. */
  private BigDecimal magnified(BigDecimal value) {
    BigDecimal result = value;
    if (at < text.length() && text.charAt(at) == '万') {
      at++;
      result = result.movePointRight(4);
    }
    if (at < text.length() && text.charAt(at) == '亿') {
      at++;
      result = result.movePointRight(8);
    }
    return result;
  }

  /** 一百二十, 3万5千, 1亿2000万, 2.8万亿; null when the order of units makes no sense. */
  private @Nullable BigDecimal composed() {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = BigDecimal.ZERO;
    int inGroup = 4;
    int closed = 99;
    int before = -1;
    boolean zero = false;
    boolean any = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      int power = power(c);
      BigDecimal number = null;
      if (power < 0) {
        if (c == '零' || c == '〇') {
          zero = true;
          any = true;
          before = -1;
          at++;
          continue;
        }
        number = c >= '0' && c <= '9' ? decimal() : han();
        if (number == null) {
          break;
        }
        any = true;
        power = at < text.length() ? power(text.charAt(at)) : -1;
      }
      if (power >= 1 && power <= 3) {
        if (power >= inGroup) {
          return null;
        }
        int bare = c == '廿' ? 2 : c == '卅' ? 3 : 1;
        if (number == null && power > 1 && !any) {
          return null;
        }
        group =
            group.add((number == null ? BigDecimal.valueOf(bare) : number).movePointRight(power));
        inGroup = power;
        before = power;
        any = true;
        at++;
      } else if (power >= 4) {
        BigDecimal all = number == null ? group : group.add(number);
        if (all.signum() == 0) {
          return null;
        }
        at++;
        int closes = power;
        if (power == 4 && at < text.length() && text.charAt(at) == '亿') {
          at++;
          closes = 12;
        }
        if (closes >= closed) {
          return null;
        }
        closed = closes;
        total = total.add(all.movePointRight(closes));
        group = BigDecimal.ZERO;
        inGroup = 4;
        before = closes;
        zero = false;
      } else {
        // a last digit: 一百二 is 120, 一百零二 is 102
        boolean short1 =
            before >= 2 && !zero && number != null && number.compareTo(BigDecimal.TEN) < 0;
        group = group.add(short1 && number != null ? number.movePointRight(before - 1) : number);
        break;
      }
    }
    return any && !(at < text.length() && Numerals.isChinese(text.charAt(at)))
        ? total.add(group)
        : null;
  }

  private @Nullable BigDecimal han() {
    int digit = digit(text.charAt(at));
    if (digit < 0) {
      return null;
    }
    at++;
    return BigDecimal.valueOf(digit);
  }

  /** Digits, thousands commas, a decimal point. */
  private BigDecimal decimal() {
    int end = at;
    while (ascii(text, end)
        || end < text.length() && text.charAt(end) == ',' && thousands(text, end)
        || end < text.length()
            && text.charAt(end) == '.'
            && ascii(text, end + 1)
            && text.indexOf('.', at) == end) {
      end++;
    }
    BigDecimal value = new BigDecimal(text.substring(at, end).replace(",", ""));
    at = end;
    return value;
  }

  /** True when the comma at {@code i} is followed by three digits and no fourth. */
  static boolean thousands(String text, int i) {
    return ascii(text, i + 1) && ascii(text, i + 2) && ascii(text, i + 3) && !ascii(text, i + 4);
  }

  static boolean ascii(String text, int i) {
    return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
