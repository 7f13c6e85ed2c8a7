package org.policywatch.extract.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * China's five-year plans by number: the first 1953 to 1957, the second 1958 to 1962, and after a
 * gap of three years each five years from 1966 on.
 */
public final class FiveYearPlans {
  /** 十四五, 第十四个五年规划, "14th Five-Year Plan", "fourteenth five-year plan". */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<!第)(?<![十二])(二?十[一二三四五六七八九]?)五(?![年个家项倍成月天日万千百十])"
              + "|第((?:二?十)?[一二三四五六七八九十]|\\d{1,2})个五年(?:规划|计划)"
              + "|(?i:\\b(\\d{1,2})(?:st|nd|rd|th) five-year plan)"
              + "|(?i:\\b(tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth) five-year plan)");

  private static final java.util.List<String> ORDINALS =
      java.util.List.of(
          "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth");

  private FiveYearPlans() {}

  /** A five-year plan. */
  public record Plan(int number) {
    public int firstYear() {
      return number == 1 ? 1953 : number == 2 ? 1958 : 1966 + 5 * (number - 3);
    }

    public int lastYear() {
      return firstYear() + 4;
    }

    public String edtf() {
      return firstYear() + "/" + lastYear();
    }
  }

  /** The plan of that number; null for numbers no one uses. */
  public static @Nullable Plan of(int number) {
    return number >= 1 && number <= 25 ? new Plan(number) : null;
  }

  /** The plan whose name is in front of 五: 十四 is the fourteenth; null where it is no number. */
  public static @Nullable Plan named(String numeral) {
    return of(Numerals.whole(numeral));
  }

  /** The plan of an English ordinal word or number: "fourteenth", "14". */
  public static @Nullable Plan ordinal(String word) {
    int index = ORDINALS.indexOf(word.toLowerCase(java.util.Locale.ROOT));
    return index >= 0 ? of(10 + index) : of(Numerals.whole(word));
  }

  /** The first plan that the text names; or null. */
  public static @Nullable Plan in(String text) {
    if (text.indexOf('五') < 0 && text.indexOf('-') < 0) {
      return null;
    }
    Matcher m = NAME.matcher(text);
    while (m.find()) {
      Plan plan =
          m.group(1) != null
              ? named(m.group(1))
              : m.group(2) != null
                  ? named(m.group(2))
                  : ordinal(m.group(3) != null ? m.group(3) : m.group(4));
      if (plan != null) {
        return plan;
      }
    }
    return null;
  }
}
