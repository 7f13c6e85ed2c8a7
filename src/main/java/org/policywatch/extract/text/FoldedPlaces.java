package org.policywatch.extract.text;

import org.policywatch.model.Quote;

/** The way from a quote of the original text back into the folded text of a passage. */
public final class FoldedPlaces {
  private FoldedPlaces() {}

  /** Where the words of the quote stand in {@link Passage#folded()}; time grows with log length. */
  public static Span of(Passage passage, Quote quote) {
    int start = firstAtOrAfter(passage, quote.start());
    return new Span(start, Math.max(start, firstAtOrAfter(passage, quote.end())));
  }

  private static int firstAtOrAfter(Passage passage, int original) {
    int low = 0;
    int high = passage.folded().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passage.quote(middle, middle + 1).start() < original) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
