package org.policywatch.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Numerals;

/** The pieces that English date patterns are built of, and their values. */
final class English {
  static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
  static final String DAY = "(?:[0-3]?\\d(?:st|nd|rd|th)?)(?![\\d,]\\d|%|\\w)";
  static final String YEAR = "(?:(?:19|20)\\d\\d)(?!\\d|,\\d|\\.\\d|%)";
  static final String YEAR_WORD =
      "(?:"
          + YEAR
          + "|(?i:(?:this|next|last|the same|the following|the previous|the coming"
          + "|the current|that|the) year))";
  static final String DASH = "\\s?[-–—~]\\s?";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

  private English() {}

  static int month(String name) {
    return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  static int day(@Nullable String day) {
    return day == null ? 0 : Integer.parseInt(day.replaceAll("\\D", ""));
  }

  /** The year of digits or of "next year"; 0 for none. */
  static int year(@Nullable String word, Anchor anchor) {
    if (word == null) {
      return 0;
    }
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word.substring(0, 4));
    }
    int year = anchor.reference().getYear();
    int told = anchor.before() == null ? year : anchor.before().year();
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "next year", "the coming year" -> year + 1;
      case "last year" -> year - 1;
      case "the following year" -> told + 1;
      case "the previous year" -> told - 1;
      case "the same year", "that year", "the latter year" -> told;
      default -> year;
    };
  }

  static int season(String word) {
    return 21
        + switch (word.toLowerCase(Locale.ROOT)) {
          case "spring" -> 0;
          case "summer" -> 1;
          case "winter" -> 3;
          default -> 2;
        };
  }

  /** "first", "1st", "1", "Q1" give 1. */
  static int ordinal(String word) {
    int index = ORDINALS.indexOf(word.toLowerCase(Locale.ROOT));
    return index >= 0 ? index + 1 : Integer.parseInt(word.replaceAll("\\D", ""));
  }

  /** A small number in words or digits; -1 for none. "a" and "a couple of" count. */
  static int count(String word) {
    String lower = word.toLowerCase(Locale.ROOT).strip();
    return switch (lower) {
      case "a", "an", "the" -> 1;
      case "a couple of" -> 2;
      case "half a" -> 0;
      default -> Numerals.whole(lower);
    };
  }

  static java.time.@Nullable Period length(int count, String unit) {
    if (count < 0 || count > 120) {
      return null;
    }
    return switch (unit.toLowerCase(Locale.ROOT).charAt(0)) {
      case 'y' -> java.time.Period.ofYears(count);
      case 'q' -> java.time.Period.ofMonths(3 * count);
      case 'm' -> java.time.Period.ofMonths(count);
      case 'w' -> java.time.Period.ofDays(7 * count);
      case 'd' ->
          unit.toLowerCase(Locale.ROOT).startsWith("dec")
              ? java.time.Period.ofYears(10 * count)
              : java.time.Period.ofDays(count);
      default -> null;
    };
  }

  static String ahead(LocalDate day, java.time.Period length) {
    return day + "/" + day.plus(length);
  }
}
