package org.policywatch.text;

/**
 * A text, its folded form and the way back from one to the other. Immutable, thread-safe; memory
 * and time are linear in the length.
 */
public final class FoldedText {
  private final String original;
  private final String folded;

  /** For each folded unit, where the code point it came from starts; null when nothing moved. */
  private final int[] starts;

  private FoldedText(String original, String folded, int[] starts) {
    this.original = original;
    this.folded = folded;
    this.starts = starts;
  }

  /** Folds any string, unpaired surrogates included. */
  public static FoldedText of(String original) {
    StringBuilder out = new StringBuilder(original.length());
    int[] starts = new int[original.length() + 16];
    boolean moved = false;
    for (int i = 0; i < original.length(); ) {
      int codePoint = original.codePointAt(i);
      int from = out.length();
      Folding.foldTo(out, codePoint);
      if (out.length() >= starts.length) {
        starts = java.util.Arrays.copyOf(starts, Math.max(out.length() + 16, starts.length * 2));
      }
      for (int j = from; j < out.length(); j++) {
        starts[j] = i;
        moved |= j != i;
      }
      i += Character.charCount(codePoint);
      moved |= out.length() != i && i == original.length();
    }
    starts[out.length()] = original.length();
    return new FoldedText(original, out.toString(), moved ? starts : new int[0]);
  }

  public String original() {
    return original;
  }

  /** The form to search in. */
  public String folded() {
    return folded;
  }

  /** Where in the original the character at {@code index} of the folded text starts. */
  public int originalStart(int index) {
    return starts.length == 0 ? index : starts[index];
  }

  /**
   * Where in the original the character before {@code index} of the folded text ends: give it the
   * exclusive end of a match.
   */
  public int originalEnd(int index) {
    if (starts.length == 0 || index == 0) {
      return index == 0 ? 0 : index;
    }
    int last = starts[index - 1];
    return last + Character.charCount(original.codePointAt(last));
  }
}
