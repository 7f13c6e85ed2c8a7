package org.policywatch.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Cue;
import org.policywatch.extract.text.Edtf;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.text.Traces;

/** The words around a date, within its sentence. Not thread-safe. */
final class Context {
  private final Traces before;
  private final String quote;
  private final Traces after;
  private final Reading reading;
  private final LocalDate reference;
  private @Nullable Traces all;

  private Context(Traces before, String quote, Traces after, Reading reading, LocalDate reference) {
    this.before = before;
    this.quote = quote;
    this.after = after;
    this.reading = reading;
    this.reference = reference;
  }

  /**
   * @param reading what the date says
   * @param reach how many characters to either side are looked at, at most
   */
  static Context of(Passage passage, Span quote, Reading reading, int reach) {
    Span sentence = passage.sentenceAt(quote.start());
    String text = passage.folded();
    int from = Math.max(Math.min(sentence.start(), quote.start()), quote.start() - reach);
    int to = Math.max(quote.end(), Math.min(sentence.end(), quote.end() + reach));
    return new Context(
        new Traces(text.substring(from, quote.start())),
        text.substring(quote.start(), quote.end()),
        new Traces(text.substring(quote.end(), to)),
        reading,
        passage.reference());
  }

  /** The same words around the date when it is read in another way. */
  Context with(Reading other) {
    Context context = new Context(before, quote, after, other, reference);
    context.all = all;
    return context;
  }

  /** The sentence up to the date. */
  String before() {
    return before.text();
  }

  boolean before(Cue cue) {
    return cue.isIn(before);
  }

  /** The date. */
  String quote() {
    return quote;
  }

  /** The sentence behind the date. */
  String after() {
    return after.text();
  }

  boolean after(Cue cue) {
    return cue.isIn(after);
  }

  Reading reading() {
    return reading;
  }

  /** The day of publication. */
  LocalDate reference() {
    return reference;
  }

  /** True when it stands in front of the date in its clause. */
  boolean clauseBefore(Cue cue) {
    return cue.mayBeIn(before) && cue.isIn(clauseBefore(), before);
  }

  private String clauseBefore() {
    String text = before();
    int cut =
        Math.max(Math.max(text.lastIndexOf(','), text.lastIndexOf(';')), text.lastIndexOf(':'));
    return text.substring(cut + 1);
  }

  /**
   * True when it stands behind the date in its clause; in the next clause where the date ends its
   * own.
   */
  boolean clauseAfter(Cue cue) {
    return cue.mayBeIn(after) && cue.isIn(clauseAfter(), after);
  }

  private String clauseAfter() {
    String text = after();
    int start = text.startsWith(",") ? 1 : 0;
    int end = start;
    while (end < text.length() && ",;:。\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }

  /** True when it stands up to so far in front of the date. */
  boolean near(Cue cue, int reach) {
    String text = before();
    return cue.mayBeIn(before)
        && cue.isIn(text.substring(Math.max(0, text.length() - reach)), before);
  }

  /** True when it stands up to so far behind the date. */
  boolean soon(Cue cue, int reach) {
    String text = after();
    return cue.mayBeIn(after) && cue.isIn(text.substring(0, Math.min(reach, text.length())), after);
  }

  /** True when it stands in front of the first place of the other behind the date. */
  boolean afterUpTo(Cue first, Cue cue) {
    int end = cue.first(after);
    return end >= 0 && first.isIn(after().substring(0, end), after);
  }

  /** True when it stands around the date between semicolons. */
  boolean statement(Cue cue) {
    if (!cue.mayBeIn(whole())) {
      return false;
    }
    int end = after().indexOf(';');
    String statement =
        before().substring(before().lastIndexOf(';') + 1)
            + quote
            + (end < 0 ? after() : after().substring(0, end));
    return cue.isIn(statement, whole());
  }

  /** True when it stands anywhere in what we look at. */
  boolean all(Cue cue) {
    return cue.isIn(whole());
  }

  /** True when it stands in what is around the date, the date itself left out. */
  boolean around(Cue cue) {
    return cue.isIn(new Traces(before() + after()));
  }

  private Traces whole() {
    Traces known = all;
    if (known == null) {
      known = new Traces(before() + quote + after());
      all = known;
    }
    return known;
  }

  private @Nullable LocalDate last() {
    return Edtf.lastDay(reading.edtf());
  }

  /** True when it ends before the day of publication. */
  boolean isPast() {
    LocalDate last = last();
    return last != null && last.isBefore(reference);
  }

  /** True when it has ended by the day of publication. */
  boolean isOver() {
    LocalDate last = last();
    return last != null && !last.isAfter(reference);
  }

  /** True when it starts after the day of publication. */
  boolean isFuture() {
    LocalDate first = Edtf.firstDay(reading.edtf());
    LocalDate last = last();
    return first != null ? first.isAfter(reference) : last != null && last.isAfter(reference);
  }
}
