package org.policywatch.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policywatch.search.Concept.Variant;
import org.policywatch.search.QueryWords.Found;

/**
 * Large numbers among free words, in the notations of both languages: {@code 6万}, {@code 60,000},
 * {@code 1000亿}, {@code 100 billion}.
 */
final class FigureWords {
  private static final Map<String, Long> UNITS = new LinkedHashMap<>();

  static {
    UNITS.put("万亿", 1_000_000_000_000L);
    UNITS.put("亿", 100_000_000L);
    UNITS.put("万", 10_000L);
    UNITS.put(" trillion", 1_000_000_000_000L);
    UNITS.put(" billion", 1_000_000_000L);
    UNITS.put(" million", 1_000_000L);
  }

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\d.,\\p{IsLatin}])(\\d{1,3}(?:,\\d{3})+|\\d{1,15})(\\.\\d{1,4})?"
              + "(?: ?(万亿|亿|万)| (trillion|billion|million)\\b|(?![\\d.\\p{IsLatin}]))");

  /** A number from here on is written in more than one way. */
  private static final long LARGE = 10_000;

  /** More digits than this before a unit are not written: 600000万. */
  private static final int MOST_DIGITS = 5;

  private FigureWords() {}

  /** The large numbers in a folded, lower-case text, in order. */
  static List<Found> in(String text, Terms terms) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = FIGURE.matcher(text);
    while (matcher.find()) {
      String decimals = matcher.group(2) == null ? "" : matcher.group(2);
      String unit =
          matcher.group(3) != null
              ? matcher.group(3)
              : matcher.group(4) != null ? " " + matcher.group(4) : "";
      BigDecimal value =
          new BigDecimal(matcher.group(1).replace(",", "") + decimals)
              .multiply(BigDecimal.valueOf(UNITS.getOrDefault(unit, 1L)));
      if (value.compareTo(BigDecimal.valueOf(LARGE)) >= 0) {
        Concept concept = new Concept(matcher.group(), wordings(matcher.group(), value, terms));
        found.add(new Found(matcher.start(), matcher.end(), concept));
      }
    }
    return found;
  }

  private static List<Variant> wordings(String written, BigDecimal value, Terms terms) {
    List<Variant> wordings = new ArrayList<>();
    wordings.add(new Variant(terms.all(written), 1, false));
    List<String> others = new ArrayList<>(List.of(value.toPlainString()));
    UNITS.forEach(
        (unit, size) -> {
          BigDecimal number = value.divide(BigDecimal.valueOf(size)).stripTrailingZeros();
          boolean isUsual = number.precision() - number.scale() <= MOST_DIGITS;
          if (number.compareTo(BigDecimal.ONE) >= 0 && isUsual && number.scale() <= 4) {
            others.add(number.toPlainString() + unit);
          }
        });
    for (String other : others) {
      Variant variant = new Variant(terms.all(other), Lexicon.SAME, false);
      if (wordings.stream().noneMatch(known -> known.terms().equals(variant.terms()))) {
        wordings.add(variant);
      }
    }
    return wordings;
  }
}
