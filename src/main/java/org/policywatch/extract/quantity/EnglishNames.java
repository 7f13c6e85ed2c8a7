package org.policywatch.extract.quantity;

import java.math.BigDecimal;
import org.policywatch.extract.text.EnglishUnits;
import org.policywatch.extract.text.WordSet;

/** English numbers that are no quantities: in names, years, ordinals, pronouns. */
final class EnglishNames {
  private static final WordSet AFTER_PRONOUN = WordSet.of("of another the is that who which");

  /** All records on one chain: which, not how many. */
  private static final WordSet PLACING = WordSet.of("on in under at into onto through via");

  private static final WordSet CIRCA = WordSet.of("c. ca.");
  private static final WordSet VERBS = WordSet.of("stage order group grade");
  private static final WordSet INFINITIVE = WordSet.of("to will would should must");

  private EnglishNames() {}

  /** A number is no quantity inside a name, an ordinal, a time or a hyphened word. */
  static boolean isName(String text, int at, EnglishNumbers.Reading reading) {
    int end = reading.end();
    char next = end < text.length() ? text.charAt(end) : ' ';
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    boolean circa = before == '.' && CIRCA.startBefore(text, at) >= 0;
    boolean glued =
        EnglishNumbers.isLetter(before)
            || before == '-'
            || before == '.' && !circa
            || before == '+'
            || before == '/'
            || before == '©'
            || before == '_'
            || before == '#'
            || before == ':'
            || before == ',' && at > 1 && Numbers.isDigit(text, at - 2);
    boolean continued =
        EnglishNumbers.isLetter(next) && !EnglishUnits.isGluedAt(text, end)
            || (next == ':' || next == '/' || next == '.' || next == '_')
                && Numbers.isDigit(text, end + 1);
    if (isBareYear(text, reading, at)
        || before == '(' && next == ')' && !reading.words() // (1) 15 to 20 gardens
        || glued
        || continued
        || isHyphened(text, end)
        || isOrdinalWord(text, end)) {
      return true;
    }
    if (reading.words() && isPronoun(text, at, end)) {
      return true;
    }
    int blank = at > 0 && before == ' ' ? at - 1 : at;
    int name = EnglishWords.NAMES.startBefore(text, blank);
    return name >= 0 && !isDone(text, name, reading);
  }

  /** Will stage 300 shows; moves to stage 2. */
  private static boolean isDone(String text, int name, EnglishNumbers.Reading reading) {
    return VERBS.endAt(text, name) >= 0
        && INFINITIVE.startBefore(text, name - 1) >= 0
        && reading.value().compareTo(BigDecimal.TEN) > 0;
  }

  /** 2026 alone is a year, 2000 firms are not. */
  private static boolean isBareYear(String text, EnglishNumbers.Reading reading, int at) {
    boolean year =
        reading.end() - at == 4
            && !reading.words()
            && (text.startsWith("19", at) || text.startsWith("20", at));
    return year && !EnglishNumbers.isLetter(charAfterBlank(text, reading.end()))
        || year && text.startsWith("-20", reading.end());
  }

  private static char charAfterBlank(String text, int at) {
    int i = Numbers.skipBlank(text, at);
    return i > at && i < text.length() ? text.charAt(i) : ' ';
  }

  private static boolean isHyphened(String text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == '-'
        && EnglishNumbers.isLetter(text.charAt(end + 1))
        && EnglishWords.FOLD.endAt(text, end) < 0
        && !text.startsWith("-plus", end)
        && !text.startsWith("-odd", end)
        && !text.startsWith("-yuan", end)
        && !text.startsWith("-percent", end);
  }

  private static boolean isOrdinalWord(String text, int end) {
    String word = EnglishNumbers.wordAt(text, end);
    return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
  }

  private static boolean isPronoun(String text, int at, int end) {
    if (!text.substring(at, end).equals("one")) {
      return false;
    }
    String next = EnglishNumbers.wordAt(text, end + 1);
    int blank = at - 1;
    return PLACING.startBefore(text, blank) >= 0
        || AFTER_PRONOUN.endAt(text, end + 1) >= 0
        || next.isEmpty()
        || EnglishStops.DETERMINERS.startBefore(text, blank) >= 0;
  }
}
