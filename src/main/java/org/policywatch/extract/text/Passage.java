package org.policywatch.extract.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Quote;
import org.policywatch.text.FoldedText;
import org.policywatch.text.LowerCase;

/**
 * A text made ready for reading: folded, cut into sentences, with the day it is read as of, and
 * with what must not be read blanked out. Immutable, thread-safe; offsets are those of the folded
 * text, which masking doesn't move.
 */
public final class Passage {
  /** Stands in {@link #folded()} for every character that is masked; no rule may match it. */
  public static final char MASK = '\uE000';

  private final FoldedText text;
  private final String folded;
  private final LocalDate reference;

  /** Looked for when asked for; who asks at the same time finds the same. */
  private @Nullable Sentences sentences;

  /** What was asked for last, as those who read quantities and aims ask for the same. */
  private @Nullable Lower lower;

  private record Lower(List<Quote> without, String text) {}

  private Passage(FoldedText text, String folded, LocalDate reference) {
    this.text = text;
    this.folded = folded;
    this.reference = reference;
  }

  /**
   * @param text any string
   * @param reference the day of publication, to which 今年 and "last week" refer
   */
  public static Passage of(String text, LocalDate reference) {
    FoldedText folded = FoldedText.of(text);
    return new Passage(folded, folded.folded(), reference);
  }

  /** The same text in which the given stretches cannot be read. */
  public Passage masked(Collection<Span> spans) {
    if (spans.isEmpty()) {
      return this;
    }
    char[] masked = folded.toCharArray();
    for (Span span : spans) {
      Arrays.fill(masked, span.start(), Math.min(span.end(), masked.length), MASK);
    }
    return new Passage(text, new String(masked), reference);
  }

  /** The same text in lower case, in which the given words cannot be read either. */
  public String lowerCaseWithout(List<Quote> quotes) {
    Lower known = lower;
    if (known == null || !known.without.equals(quotes)) {
      known = new Lower(List.copyOf(quotes), lowered(quotes));
      lower = known;
    }
    return known.text;
  }

  private String lowered(List<Quote> quotes) {
    char[] small = folded.toCharArray();
    LowerCase.of(small);
    for (Quote quote : quotes) {
      Span span = place(quote);
      Arrays.fill(small, span.start(), span.end(), MASK);
    }
    return new String(small);
  }

  /** The text to match rules against; masked characters are {@link #MASK}. */
  public String folded() {
    return folded;
  }

  /** The folded text without any mask. */
  public String unmasked() {
    return text.folded();
  }

  public String original() {
    return text.original();
  }

  /** The day that 今年 and "last week" refer to. */
  public LocalDate reference() {
    return reference;
  }

  public boolean isMasked(int index) {
    return folded.charAt(index) == MASK;
  }

  /** The original words of a stretch of the folded text, for evidence; not empty stretches. */
  public Quote quote(int foldedStart, int foldedEnd) {
    int start = text.originalStart(foldedStart);
    return Quote.of(text.original(), start, Math.max(start, text.originalEnd(foldedEnd)));
  }

  public Quote quote(Span span) {
    return quote(span.start(), span.end());
  }

  /** Where the words of a quote of the original text stand in the folded one. */
  public Span place(Quote quote) {
    int start = text.foldedStart(quote.start());
    return new Span(start, Math.max(start, text.foldedStart(quote.end())));
  }

  /** Sentences, with the stop: cut after 。 ! ? . and at line ends, in order. */
  public List<Span> sentences() {
    return found().all();
  }

  /** The sentence in which {@code index} stands. */
  public Span sentenceAt(int index) {
    return found().at(index);
  }

  private Sentences found() {
    Sentences found = sentences;
    if (found == null) {
      found = Sentences.of(folded);
      sentences = found;
    }
    return found;
  }

  /** True when the stretch is written in Chinese: at least one Han character in eight. */
  public boolean isChinese(Span span) {
    int han = 0;
    for (int i = span.start(); i < span.end(); i++) {
      han += isHan(folded.charAt(i)) ? 1 : 0;
    }
    return han > 0 && han * 8 >= span.length();
  }

  public static boolean isHan(char c) {
    return c >= 0x3400 && c < 0xA000 || c == '〇';
  }
}
