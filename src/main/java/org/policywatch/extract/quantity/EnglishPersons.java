package org.policywatch.extract.quantity;

import org.policywatch.extract.text.WordSet;

/** Whether an English number counts people: 500 blockchain engineers. */
final class EnglishPersons {
  private static final int NOUN_PHRASE = 60;
  private static final WordSet NUMBER_OF = WordSet.of("number_of numbers_of");
  private static final WordSet RAISED = WordSet.of("to at from by reach reaching exceed exceeding");
  private static final WordSet PAUSE = WordSet.of(", ; .");

  private EnglishPersons() {}

  /**
   * True when the noun behind the number, at {@code next}, or the one whose number it is means
   * people.
   */
  static boolean areCounted(String text, int number, int next) {
    return countsPersons(text, next) || numbersPersons(text, number);
  }

  /** Looks at the noun phrase that follows: 500 blockchain engineers. */
  private static boolean countsPersons(String text, int at) {
    int end = at;
    while (end < text.length()
        && end - at < NOUN_PHRASE
        && (EnglishNumbers.isLetter(text.charAt(end)) || " -'".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    int person = EnglishWords.PERSONS.first(text, at, end);
    int stop = EnglishStops.STOPS.first(text, at, end);
    return person >= 0
        && (stop < 0 || person < stop)
        && !describes(text, EnglishWords.PERSONS.endAt(text, person), end);
  }

  /** The number of overseas visitors to two million. */
  private static boolean numbersPersons(String text, int number) {
    int from = Math.max(0, number - NOUN_PHRASE);
    int of = NUMBER_OF.lastEnd(text, from, number);
    return of >= 0
        && PAUSE.first(text, of, number) < 0
        && EnglishWords.PERSONS.isIn(text, of, number)
        && RAISED.isIn(text, of, number);
  }

  /** Talent visas, staff canteens: the word for people is no head. */
  private static boolean describes(String text, int person, int end) {
    String next = EnglishNumbers.wordAt(text, EnglishGrammar.afterBlank(text, person));
    int at = EnglishGrammar.afterBlank(text, person);
    return text.charAt(person - 1) != 's'
        && next.length() > 3
        && next.endsWith("s")
        && at + next.length() <= end
        && EnglishStops.STOPS.endAt(text, at) < 0;
  }
}
