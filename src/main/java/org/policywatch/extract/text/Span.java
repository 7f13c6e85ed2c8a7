package org.policywatch.extract.text;

import java.util.List;

/** A stretch of {@link Passage#folded()}, half-open. */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + " to " + end + " runs backwards");
    }
  }

  public boolean contains(int index) {
    return start <= index && index < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public int length() {
    return end - start;
  }

  /** The index of the last one that starts at the place or before it; -1 for none. */
  public static int lastFrom(List<Span> ordered, int place) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ordered.get(middle).start() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
