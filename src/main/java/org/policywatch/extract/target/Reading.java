package org.policywatch.extract.target;

import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.WordSet;
import org.policywatch.model.QuantityRole;

/**
 * What the rules look at to judge one quantity. All offsets are those of {@code text}, which is
 * folded, lower case, with titles and dates masked.
 *
 * @param text the whole text
 * @param sentenceStart first character of the sentence, cut short in endless ones
 * @param sentenceEnd one past its last
 * @param clauseStart first character of the part between commas
 * @param clauseEnd one past its last, without the comma
 * @param when the date that governs it; null when there is none
 * @param previous the quantity before it in the same sentence; null when it is the first
 * @param previousRole what that one was found to be; null when no rule held
 * @param reported its part of the text reports, as {@link Reviews} tells
 */
record Reading(
    String text,
    Figure figure,
    int sentenceStart,
    int sentenceEnd,
    int clauseStart,
    int clauseEnd,
    @Nullable When when,
    @Nullable Figure previous,
    @Nullable QuantityRole previousRole,
    boolean reported) {
  /** What parts clauses. */
  static final String PAUSES = ",;:";

  /** The word stands before the quantity in its clause. */
  boolean before(WordSet words) {
    return words.isIn(text, clauseStart, figure.start());
  }

  /** The word stands after the quantity in its clause. */
  boolean after(WordSet words) {
    return words.isIn(text, figure.end(), clauseEnd);
  }

  boolean inClause(WordSet words) {
    return words.isIn(text, clauseStart, clauseEnd);
  }

  boolean inSentence(WordSet words) {
    return words.isIn(text, sentenceStart, sentenceEnd);
  }

  boolean earlierInSentence(WordSet words) {
    return words.isIn(text, sentenceStart, figure.start());
  }

  boolean laterInSentence(WordSet words) {
    return words.isIn(text, figure.end(), sentenceEnd);
  }

  /** Where the last of the words before the quantity ends, within its sentence; or -1. */
  int lastBefore(WordSet words) {
    return words.lastEnd(text, sentenceStart, figure.start());
  }

  /** The word ends right where the quantity starts, a blank apart. */
  boolean right(WordSet words) {
    int end = figure.start();
    while (end > clauseStart && text.charAt(end - 1) == ' ') {
      end--;
    }
    return words.startBefore(text, end) >= sentenceStart;
  }

  /** The word starts right where the quantity ends, a blank apart. */
  boolean next(WordSet words) {
    int at = figure.end();
    while (at < clauseEnd && text.charAt(at) == ' ') {
      at++;
    }
    return words.endAt(text, at) >= 0;
  }

  /** Where the clause begins, blanks apart. */
  int clauseHead() {
    return clauseStart < text.length() && text.charAt(clauseStart) == ' '
        ? clauseStart + 1
        : clauseStart;
  }

  boolean isDue() {
    return when != null && !when.isPast();
  }

  String quote() {
    return text.substring(figure.start(), figure.end());
  }
}
