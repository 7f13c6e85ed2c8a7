package org.policywatch.extract.page;

/** Lines from {@code from} to before {@code to}. */
public record LineRange(int from, int to) {
  public static final LineRange EMPTY = new LineRange(0, 0);

  public boolean isEmpty() {
    return to <= from;
  }

  public boolean contains(int index) {
    return index >= from && index < to;
  }
}
