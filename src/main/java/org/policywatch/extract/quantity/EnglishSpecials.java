package org.policywatch.extract.quantity;

import static org.policywatch.extract.quantity.Expression.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.Amount;
import org.policywatch.model.Comparator;
import org.policywatch.text.WordStarts;

/**
 * English quantities that are no number with a unit: dozens of, halve, a fifth, four in ten, every.
 */
final class EnglishSpecials {
  private static final Map<String, Integer> MULTIPLES =
      Map.ofEntries(
          Map.entry("double", 2),
          Map.entry("doubles", 2),
          Map.entry("doubling", 2),
          Map.entry("doubled", 2),
          Map.entry("twofold", 2),
          Map.entry("twice", 2),
          Map.entry("triple", 3),
          Map.entry("triples", 3),
          Map.entry("tripling", 3),
          Map.entry("tripled", 3),
          Map.entry("treble", 3),
          Map.entry("trebling", 3),
          Map.entry("threefold", 3),
          Map.entry("quadruple", 4),
          Map.entry("quadrupling", 4),
          Map.entry("quadrupled", 4),
          Map.entry("fourfold", 4),
          Map.entry("quintuple", 5),
          Map.entry("fivefold", 5),
          Map.entry("tenfold", 10));
  private static final WordSet HALVING = WordSet.of("halve halves halving halved");

  /** Every one of its districts: all of them. */
  private static final String EVERY_ONE = "every one of ";

  private static final WordSet ALL = WordSet.of("every all");
  private static final WordSet NOT_ALL =
      WordSet.of(
          """
          yuan dollar year years month week day effort efforts time kinds of the these those its
          their round levels aspects other sectors_of parties sides walks rights over along but
          quarter means one that this in sorts
          """);

  /** Twice a year: how often, not how much. */
  private static final WordSet OFTEN = WordSet.of("a an each every per annually yearly monthly");

  private static final WordSet ARTICLE = WordSet.of("a an");
  private static final WordSet FOUNDING = WordSet.of("open build establish create found set_up");
  private static final Set<String> FACILITIES =
      Set.of(
          "park",
          "zone",
          "hub",
          "base",
          "centre",
          "center",
          "cluster",
          "laboratory",
          "lab",
          "institute",
          "incubator",
          "platform",
          "alliance",
          "exchange");

  private static final WordSet RANKING = WordSet.of("rank ranks ranking ranked rank_at place");
  private static final List<String> PLACES = List.of("first", "second", "third", "fourth", "fifth");

  private static final WordSet IN = WordSet.of("in out_of in_every out_of_every");
  private static final WordSet DATING = WordSet.of("by in before within no_later_than during");

  /** Words between the article and the end of a name. */
  private static final int LONGEST_NAME = 6;

  /** One way to write a quantity. */
  private interface Form {
    @Nullable Expression read(String text, int at);
  }

  private static final Form[] FORMS = {
    EnglishSpecials::doubleDigit,
    EnglishSpecials::multiple,
    EnglishSpecials::halve,
    EnglishSpecials::nInM,
    EnglishSpecials::fraction,
    EnglishSpecials::rank,
    EnglishSpecials::vague,
    EnglishSpecials::single,
    EnglishSpecials::all
  };

  private EnglishSpecials() {}

  /** Puts in how they begin, where that is no number and no article. */
  static void addStartsTo(WordStarts starts) {
    List.of("double", "half", "top ", "top-").forEach(starts::add);
    MULTIPLES.keySet().forEach(starts::add);
    PLACES.forEach(starts::add);
    for (WordSet words : List.of(HALVING, EnglishWords.VAGUE, ALL)) {
      words.addStartsTo(starts);
    }
  }

  static @Nullable Expression read(String text, int at) {
    for (Form form : FORMS) {
      Expression found = form.read(text, at);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Expression doubleDigit(String text, int at) {
    return text.startsWith("double-digit", at) || text.startsWith("double digit", at)
        ? new Expression(
            at, at + 12, at, Amount.of(BigDecimal.TEN), Comparator.GE, Expression.PERCENT)
        : null;
  }

  private static @Nullable Expression multiple(String text, int at) {
    String word = EnglishNumbers.wordAt(text, at);
    Integer factor = MULTIPLES.get(word);
    int end = at + word.length();
    if (factor == null
        || end < text.length() && text.charAt(end) == '-'
        || word.equals("twice") && OFTEN.endAt(text, end + 1) >= 0) {
      return null;
    }
    return atomic(at, end, number(factor), Expression.TIMES, Comparator.EQ);
  }

  private static @Nullable Expression halve(String text, int at) {
    int end = HALVING.endAt(text, at);
    return end < 0 ? null : atomic(at, end, number(50), Expression.PERCENT, Comparator.EQ);
  }

  /** Four in ten, nine out of 10. */
  private static @Nullable Expression nInM(String text, int at) {
    EnglishNumbers.Reading part = EnglishNumbers.read(text, at);
    if (part == null) {
      return null;
    }
    int of = IN.endAt(text, part.end() + 1);
    EnglishNumbers.Reading whole = of < 0 ? null : EnglishNumbers.read(text, of + 1);
    if (whole == null
        || whole.value().compareTo(part.value()) <= 0
        || whole.value().compareTo(number(1000)) > 0
        || !part.words() && !whole.words() && !text.startsWith("out of", part.end() + 1)) {
      return null;
    }
    return percentage(at, whole.end(), part.value(), whole.value());
  }

  /** A fifth, two thirds, half; "a third party" and "the third" are none. */
  private static @Nullable Expression fraction(String text, int at) {
    String word = EnglishNumbers.wordAt(text, at);
    if (word.equals("half") && !text.startsWith("half-", at) && !text.startsWith("half a ", at)) {
      boolean semester = text.startsWith("first ", at - 6) || text.startsWith("second ", at - 7);
      return semester ? null : percentage(at, at + 4, BigDecimal.ONE, BigDecimal.TWO);
    }
    boolean article = word.equals("a") || word.equals("one");
    Integer parts = EnglishWords.SMALL.get(word);
    if (!article && parts == null) {
      return null;
    }
    int partAt = at + word.length() + 1;
    String part = EnglishNumbers.wordAt(text, partAt);
    Integer whole = EnglishWords.PARTS.get(part);
    boolean plural = part.endsWith("s") || part.equals("halves");
    if (whole == null || article == plural) {
      return null;
    }
    int end = partAt + part.length();
    if (article && !standsAlone(text, end) || EnglishNumbers.isOfNumber(text, end)) {
      return null;
    }
    return percentage(at, end, number(article ? 1 : parts), number(whole));
  }

  private static boolean standsAlone(String text, int end) {
    if (end >= text.length() || ",.;:)".indexOf(text.charAt(end)) >= 0) {
      return true;
    }
    boolean masked = charAt(text, end + 1) == Passage.MASK;
    return masked || EnglishStops.STOPS.endAt(text, end + 1) >= 0;
  }

  /** The top three; or rank third, place first. */
  private static @Nullable Expression rank(String text, int at) {
    int place =
        RANKING.startBefore(text, at - 1) >= 0
            ? PLACES.indexOf(EnglishNumbers.wordAt(text, at))
            : -1;
    return place >= 0
        ? atomic(
            at, at + PLACES.get(place).length(), number(place + 1), Expression.RANK, Comparator.EQ)
        : top(text, at);
  }

  private static @Nullable Expression top(String text, int at) {
    if (!text.startsWith("top ", at) && !text.startsWith("top-", at)) {
      return null;
    }
    EnglishNumbers.Reading place = EnglishNumbers.read(text, at + 4);
    if (place == null
        || place.magnitude().compareTo(BigDecimal.ONE) > 0
        || EnglishWords.PERCENT.endAt(text, Numbers.skipBlank(text, place.end())) >= 0) {
      return null;
    }
    return atomic(at, place.end(), place.value(), Expression.RANK, Comparator.LE);
  }

  private static @Nullable Expression vague(String text, int at) {
    int end = EnglishWords.VAGUE.endAt(text, at);
    boolean counted = Numbers.isDigit(text, at - 2); // 20 batches of
    return end < 0 || counted
        ? null
        : new Expression(at, end, at, Amount.VAGUE, Comparator.VAGUE, Expression.ITEM);
  }

  /** Plans to open a cross-border hub by 2025: one, because a day is set for it. */
  private static @Nullable Expression single(String text, int at) {
    int end = ARTICLE.endAt(text, at);
    boolean number = end >= 0 && EnglishNumbers.read(text, at) != null; // a trillion-yuan cluster
    if (end < 0 || number || FOUNDING.startBefore(text, at - 1) < 0) {
      return null;
    }
    int next = end;
    for (int words = 0; words < LONGEST_NAME; words++) {
      String word = EnglishNumbers.wordAt(text, next + 1);
      next += 1 + word.length();
      if (word.isEmpty()) {
        return null;
      }
      if (FACILITIES.contains(word) && isDated(text, next)) {
        return atomic(at, end, BigDecimal.ONE, Expression.ITEM, Comparator.EQ);
      }
    }
    return null;
  }

  /** A date follows, with or without its preposition. */
  private static boolean isDated(String text, int end) {
    int preposition = DATING.endAt(text, end + 1);
    int at = preposition < 0 ? end : preposition;
    return charAt(text, at) == ' ' && charAt(text, at + 1) == Passage.MASK;
  }

  /** Every county, all hospitals: a hundred percent of them. */
  private static @Nullable Expression all(String text, int at) {
    int end = ALL.endAt(text, at);
    end = text.startsWith(EVERY_ONE, at) ? at + "every one".length() : end;
    if (end < 0
        || end >= text.length()
        || text.charAt(end) != ' '
        || text.startsWith("of ", at - 3)) {
      return null;
    }
    if (text.startsWith(EVERY_ONE, at)) {
      return atomic(at, end, number(100), Expression.PERCENT, Comparator.EQ);
    }
    boolean rate = text.startsWith("every", at) && EnglishNumbers.read(text, end + 1) != null;
    if (rate
        || NOT_ALL.endAt(text, end + 1) >= 0
        || !EnglishNumbers.isLetter(charAt(text, end + 1))) {
      return null; // every year, every six months
    }
    return atomic(at, end, number(100), Expression.PERCENT, Comparator.EQ);
  }

  private static char charAt(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private static Expression percentage(int at, int end, BigDecimal part, BigDecimal whole) {
    BigDecimal percent = ChineseGrammar.percent(part, whole);
    boolean exact = percent.multiply(whole).compareTo(part.multiply(number(100))) == 0;
    return atomic(at, end, percent, Expression.PERCENT, exact ? Comparator.EQ : Comparator.APPROX);
  }

  private static Expression atomic(
      int at, int end, BigDecimal value, String unit, Comparator comparator) {
    return new Expression(at, end, at, Amount.of(value), comparator, unit);
  }
}
