package org.policywatch.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.EnglishUnits;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.Amount;
import org.policywatch.model.Comparator;
import org.policywatch.text.WordStarts;

/**
 * Reads the English quantity that starts at a place: {@code [at least] 5 [billion] [yuan] [or
 * more]}, {@code one to three}, {@code dozens of}, {@code two thirds}, {@code top five}. Texts are
 * lower case.
 */
final class EnglishGrammar {
  private static final WordSet OR = WordSet.of("to or and - – — ~ through");
  private static final WordSet FROM = WordSet.of("from");

  /** Will build from 300 to 500: how many, not what grows from one to the other. */
  private static final WordSet MAKES =
      WordSet.of(
          """
          build create set_up establish open add train recruit launch construct host attract select
          """);

  private static final WordSet MODALS = WordSet.of("will would should must to could may");

  private static final WordSet LIFE = WordSet.of("life_expectancy");
  private static final BigDecimal LOWEST_RANK = BigDecimal.valueOf(10_000);
  private static final int LONGEST_CUT = 60;

  /** What a quantity may begin with: most words of a text are told apart by this alone. */
  private static final WordStarts STARTS = starts();

  private EnglishGrammar() {}

  private static WordStarts starts() {
    WordStarts starts = new WordStarts();
    "0123456789".chars().forEach(c -> starts.add(Character.toString(c)));
    EnglishWords.SMALL.keySet().forEach(starts::add);
    List.of("an", "between", "top").forEach(starts::add);
    " -,.:/'’\"“”()[]".chars().forEach(c -> starts.add('a', (char) c));
    EnglishSpecials.addStartsTo(starts);
    EnglishWords.BEFORE.addStartsTo(starts);
    EnglishWords.CURRENCY_PREFIXES.addStartsTo(starts);
    return starts;
  }

  /** The quantity that starts at {@code at}, a place where a word starts; or null. */
  static @Nullable Expression read(String text, int at) {
    if (!STARTS.mayBeAt(text, at)) {
      return null;
    }
    Bounds.Found before = EnglishWords.BEFORE.at(text, at);
    if (before != null) {
      int core = afterBlank(text, before.edge());
      Bounds.Found second = EnglishWords.BEFORE.at(text, core);
      core = second == null ? core : afterBlank(text, second.edge());
      Expression bounded = amount(text, core);
      if (bounded != null && EnglishBounds.isNone(text, at, bounded)) {
        return null;
      }
      if (bounded != null && isBoundable(bounded)) {
        return withBound(bounded, at, before.comparator());
      }
    }
    Expression topped = top(text, at);
    return topped != null ? topped : amount(text, at);
  }

  /** Will top 150 billion yuan: a verb, where "the top five" is a rank. */
  private static @Nullable Expression top(String text, int at) {
    if (!text.startsWith("top ", at)) {
      return null;
    }
    Expression e = counted(text, at + 4);
    boolean verb =
        e != null && (e.isMoney() || isLarge(e) || MODALS.startBefore(text, at - 1) >= 0);
    return verb ? withBound(e, at, Comparator.GT) : null;
  }

  /** Nobody ranks so many. */
  private static boolean isLarge(Expression e) {
    BigDecimal value = e.amount().value();
    return value != null && value.compareTo(LOWEST_RANK) > 0;
  }

  private static boolean isBoundable(Expression e) {
    return e.comparator() != Comparator.VAGUE && !e.unit().equals(Expression.RANK);
  }

  private static Expression withBound(Expression e, int start, Comparator comparator) {
    Comparator bound = e.comparator() == Comparator.RANGE ? Comparator.RANGE : comparator;
    return new Expression(start, e.end(), e.core(), e.amount(), bound, e.unit());
  }

  private static @Nullable Expression amount(String text, int at) {
    Expression special = EnglishSpecials.read(text, at);
    return special != null ? special : counted(text, at);
  }

  private static @Nullable Expression counted(String text, int at) {
    int prefixEnd = EnglishWords.CURRENCY_PREFIXES.endAt(text, at);
    String currency =
        prefixEnd < 0 ? null : EnglishWords.CURRENCIES.get(text.substring(at, prefixEnd));
    int start = prefixEnd < 0 ? at : afterBlank(text, prefixEnd);
    boolean between = text.startsWith("between ", start);
    int numberAt = between ? start + 8 : start;
    int secondPrefix = EnglishWords.CURRENCY_PREFIXES.endAt(text, numberAt);
    if (between && secondPrefix > 0) {
      currency = EnglishWords.CURRENCIES.get(text.substring(numberAt, secondPrefix));
      numberAt = afterBlank(text, secondPrefix);
    }
    EnglishNumbers.Reading first = EnglishNumbers.read(text, numberAt);
    if (first == null || currency == null && EnglishNames.isName(text, at, first)) {
      return null;
    }
    Expression range = range(text, at, numberAt, first, currency, between);
    if (range != null || between) {
      return range;
    }
    int end = first.end();
    if (isPart(text, end)) {
      return null;
    }
    Unit unit =
        currency != null
            ? new Unit(moneyEnd(text, end, currency), currency)
            : unit(text, numberAt, end);
    if (unit == null) {
      return null;
    }
    Expression e =
        new Expression(at, unit.end, numberAt, Amount.of(first.value()), Comparator.EQ, unit.name);
    return EnglishBounds.bounded(text, e);
  }

  private static @Nullable Expression range(
      String text,
      int at,
      int numberAt,
      EnglishNumbers.Reading first,
      @Nullable String currency,
      boolean between) {
    int signed =
        first.end() < text.length() && text.charAt(first.end()) == '%'
            ? first.end() + 1
            : first.end();
    int percent = EnglishWords.PERCENT.endAt(text, afterBlank(text, first.end()));
    int money = EnglishWords.CURRENCY_WORDS.endAt(text, afterBlank(text, first.end()));
    int firstEnd = Math.max(Math.max(signed, percent), money);
    int sepAt = afterBlank(text, firstEnd);
    int sepEnd = OR.endAt(text, sepAt);
    if (sepEnd < 0 || !separates(text, at, sepAt, sepEnd, between)) {
      return null;
    }
    int secondAt = afterBlank(text, sepEnd);
    int prefix = EnglishWords.CURRENCY_PREFIXES.endAt(text, secondAt);
    secondAt = prefix > 0 && currency != null ? afterBlank(text, prefix) : secondAt;
    EnglishNumbers.Reading second = EnglishNumbers.read(text, secondAt);
    if (second == null || isPart(text, second.end())) {
      return null;
    }
    Unit unit =
        currency != null
            ? new Unit(moneyEnd(text, second.end(), currency), currency)
            : unit(text, numberAt, second.end());
    boolean rate = percent > 0 || signed > first.end();
    if (unit == null || rate && !unit.name.equals(Expression.PERCENT)) {
      return null; // rose 12 percent to 96,000
    }
    BigDecimal low = first.value();
    boolean shares =
        first.magnitude().compareTo(BigDecimal.ONE) == 0
            && second.magnitude().compareTo(BigDecimal.ONE) > 0
            && (!first.words() || low.multiply(second.magnitude()).compareTo(second.value()) < 0);
    low = shares ? low.multiply(second.magnitude()) : low;
    if (low.compareTo(second.value()) >= 0) {
      return null;
    }
    Amount amount = Amount.between(low, second.value());
    return new Expression(at, unit.end, numberAt, amount, Comparator.RANGE, unit.name);
  }

  /** "and" parts a range only after "between"; "from 40 to 160" is a change. */
  private static boolean separates(String text, int at, int sepAt, int sepEnd, boolean between) {
    String separator = text.substring(sepAt, sepEnd);
    if (separator.equals("and")) {
      return between;
    }
    int from = FROM.startBefore(text, at - 1);
    boolean change = from >= 0 && MAKES.startBefore(text, from - 1) < 0;
    return !between && !(change && separator.equals("to"));
  }

  private record Unit(int end, String name) {}

  private static int moneyEnd(String text, int end, String currency) {
    int word = EnglishWords.CURRENCY_WORDS.endAt(text, afterBlank(text, end));
    return word >= 0
            && currency.equals(
                EnglishWords.CURRENCIES.get(text.substring(afterBlank(text, end), word)))
        ? word
        : end;
  }

  private static @Nullable Unit unit(String text, int number, int end) {
    int at = afterBlank(text, end);
    int hyphen = at < text.length() && text.charAt(at) == '-' ? at + 1 : at;
    int found = EnglishWords.CURRENCY_WORDS.endAt(text, hyphen);
    boolean verb =
        found >= 0 && text.startsWith("won", hyphen) && !text.startsWith("illion", end - 6);
    if (found >= 0 && !verb) {
      return new Unit(found, EnglishWords.CURRENCIES.get(text.substring(hyphen, found)));
    }
    found = EnglishWords.POINTS.endAt(text, hyphen);
    if (found >= 0) {
      return new Unit(found, Expression.POINT);
    }
    found = EnglishWords.PERCENT.endAt(text, hyphen);
    if (found >= 0) {
      return new Unit(found, Expression.PERCENT);
    }
    found = EnglishWords.BUSINESS_DAYS.endAt(text, at);
    if (found >= 0) {
      return new Unit(found, Expression.BUSINESS_DAY);
    }
    boolean near =
        EnglishWords.NEARNESS.endAt(text, at) >= 0 && text.startsWith("within ", number - 7);
    if (near) {
      return null;
    }
    if (EnglishWords.TIME.endAt(text, at) >= 0) {
      int span = isShortened(text, number) ? EnglishWords.SPANS.endAt(text, at) : -1;
      return span < 0 ? null : new Unit(span, Expression.ITEM);
    }
    boolean parted = at > end || EnglishUnits.isGluedAt(text, end);
    found = parted ? EnglishUnits.WORDS.endAt(text, at) : -1;
    if (found >= 0) {
      return new Unit(found, Expression.ITEM);
    }
    found = EnglishWords.FOLD.endAt(text, at);
    if (found >= 0) {
      return new Unit(found, Expression.TIMES);
    }
    return new Unit(
        end, EnglishPersons.areCounted(text, number, at) ? Expression.PERSON : Expression.ITEM);
  }

  /** Cut the waiting time to four years, a life expectancy of 78 years: no date, but an aim. */
  private static boolean isShortened(String text, int number) {
    int from = Math.max(0, number - LONGEST_CUT);
    return EnglishWords.SHORTENED.startBefore(text, number - 1) >= 0
            && EnglishWords.FALLING.isIn(text, from, number)
        || LIFE.isIn(text, from, number);
  }

  /** Three quarters, two thirds are read as fractions, not as three and two. */
  private static boolean isPart(String text, int end) {
    String word = EnglishNumbers.wordAt(text, afterBlank(text, end));
    return word.length() > 4 && EnglishWords.PARTS.containsKey(word) && word.endsWith("s");
  }

  static int afterBlank(String text, int at) {
    return Numbers.skipBlank(text, at);
  }
}
