package org.policywatch.text;

import java.util.Arrays;

/**
 * A text, its folded form and the way back from one to the other. Immutable, thread-safe; memory
 * and time are linear in the length.
 */
public final class FoldedText {
  private static final int[] UNMOVED = new int[0];

  private final String original;
  private final String folded;

  /** For each folded unit, where the code point it came from starts; empty when nothing moved. */
  private final int[] starts;

  private FoldedText(String original, String folded, int[] starts) {
    this.original = original;
    this.folded = folded;
    this.starts = starts;
  }

  /** Folds any string, unpaired surrogates included. */
  public static FoldedText of(String original) {
    char[] folded = new char[original.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Folding.single(original.charAt(i));
      if (folded[i] == Folding.SEVERAL) {
        return moved(original, folded, i);
      }
    }
    return new FoldedText(original, new String(folded), UNMOVED);
  }

  /** The same where some characters become none or several, the first of them at {@code from}. */
  private static FoldedText moved(String original, char[] folded, int from) {
    StringBuilder out = new StringBuilder(original.length() + 16).append(folded, 0, from);
    int[] starts = new int[original.length() + 16];
    for (int i = 0; i < from; i++) {
      starts[i] = i;
    }
    for (int i = from; i < original.length(); ) {
      int length = 1;
      int before = out.length();
      char single = Folding.single(original.charAt(i));
      if (single != Folding.SEVERAL) {
        out.append(single);
      } else {
        int codePoint = original.codePointAt(i);
        Folding.foldTo(out, codePoint);
        length = Character.charCount(codePoint);
      }
      if (out.length() >= starts.length) {
        starts = Arrays.copyOf(starts, Math.max(out.length() + 16, starts.length * 2));
      }
      Arrays.fill(starts, before, out.length(), i);
      i += length;
    }
    starts[out.length()] = original.length();
    return new FoldedText(original, out.toString(), starts);
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
      return index;
    }
    int last = starts[index - 1];
    return last + Character.charCount(original.codePointAt(last));
  }

  /** The first character of the folded text that comes from {@code index} or behind it. */
  public int foldedStart(int index) {
    int low = 0;
    int high = folded.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (originalStart(middle) < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
