package org.policywatch.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Edtf;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;

/**
 * The words around a date, within its sentence.
 *
 * @param before the sentence up to the date
 * @param quote the date
 * @param after the sentence behind the date
 * @param reading what the date says
 * @param reference the day of publication
 */
record Context(String before, String quote, String after, Reading reading, LocalDate reference) {
  /**
   * @param reach how many characters to either side are looked at, at most
   */
  static Context of(Passage passage, Span quote, Reading reading, int reach) {
    Span sentence = passage.sentenceAt(quote.start());
    String text = passage.folded();
    int from = Math.max(Math.min(sentence.start(), quote.start()), quote.start() - reach);
    int to = Math.max(quote.end(), Math.min(sentence.end(), quote.end() + reach));
    return new Context(
        text.substring(from, quote.start()),
        text.substring(quote.start(), quote.end()),
        text.substring(quote.end(), to),
        reading,
        passage.reference());
  }

  /** What stands in front of the date in its clause. */
  String clauseBefore() {
    int cut =
        Math.max(
            Math.max(before.lastIndexOf(','), before.lastIndexOf(';')), before.lastIndexOf(':'));
    return before.substring(cut + 1);
  }

  /** What stands behind the date in its clause; the next clause where the date ends its own. */
  String clauseAfter() {
    int start = after.startsWith(",") ? 1 : 0;
    int end = start;
    while (end < after.length() && ",;:。\n".indexOf(after.charAt(end)) < 0) {
      end++;
    }
    return after.substring(start, end);
  }

  /** What stands around the date between semicolons. */
  String statement() {
    int end = after.indexOf(';');
    return before.substring(before.lastIndexOf(';') + 1)
        + quote
        + (end < 0 ? after : after.substring(0, end));
  }

  /** The whole of what we look at. */
  String all() {
    return before + quote + after;
  }

  private @Nullable LocalDate last() {
    return Edtf.lastDay(reading.edtf());
  }

  /** True when it ends before the day of publication. */
  boolean isPast() {
    LocalDate last = last();
    return last != null && last.isBefore(reference);
  }

  /** True when it starts after the day of publication. */
  boolean isFuture() {
    LocalDate first = Edtf.firstDay(reading.edtf());
    LocalDate last = last();
    return first != null ? first.isAfter(reference) : last != null && last.isAfter(reference);
  }
}
