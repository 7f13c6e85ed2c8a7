package org.policywatch.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Marks of a text by which near-copies are found without comparing texts: two texts with a mark in
 * common are nearly the same. By MinHash (Broder 1997) over runs of five letters with one hash a
 * run, whose bins stand for the many (Li, Owen, Zhang 2012; empty bins filled by rotation,
 * Shrivastava and Li 2014), in bands: texts that share nine runs of ten nearly surely have a mark
 * in common, those that share half of them seldom (one pair in thirty).
 */
public final class NearText {
  private static final int RUN = 5;
  private static final int BANDS = 8;
  private static final int ROWS = 8;

  /** Shorter texts are too easily alike. */
  private static final int LEAST = 120;

  /** A text of a hundred pages is known by its beginning. */
  private static final int MOST = 20_000;

  private NearText() {}

  /** The marks of a text; none for a short one. */
  public static List<String> marks(String text) {
    int[] letters = letters(text);
    if (letters.length < LEAST) {
      return List.of();
    }
    long[] least = least(letters);
    List<String> marks = new ArrayList<>(BANDS);
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = mixed(hash ^ least[band * ROWS + row]);
      }
      marks.add(Long.toString(hash, Character.MAX_RADIX));
    }
    return marks;
  }

  private static int[] letters(String text) {
    String head = Folding.fold(text.substring(0, Math.min(text.length(), 2 * MOST)));
    int[] letters = new int[Math.min(head.length(), MOST)];
    int count = 0;
    for (int i = 0; i < head.length() && count < MOST; ) {
      int letter = head.codePointAt(i);
      i += Character.charCount(letter);
      if (Folding.isCommonHan(letter)) {
        letters[count++] = letter;
      } else if (Character.isLetterOrDigit(letter)) {
        letters[count++] = Character.toLowerCase(letter);
      }
    }
    return Arrays.copyOf(letters, count);
  }

  /** Of the runs of each bin the least; a bin without any takes what the next one has. */
  private static long[] least(int[] letters) {
    long[] least = new long[BANDS * ROWS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i + RUN <= letters.length; i++) {
      long run = 0;
      for (int j = i; j < i + RUN; j++) {
        run = run * 1_000_003 + letters[j];
      }
      long bits = mixed(run);
      // the upper bits choose the bin, the others are the value
      int bin = (int) (bits >>> 32) & least.length - 1;
      least[bin] = Math.min(least[bin], bits & 0xFFFFFFFFL);
    }
    return filled(least);
  }

  private static long[] filled(long[] least) {
    long[] filled = least.clone();
    for (int i = 0; i < least.length; i++) {
      int steps = 0;
      while (least[(i + steps) % least.length] == Long.MAX_VALUE) {
        steps++;
      }
      // what came from afar differs from what stands there itself
      filled[i] = least[(i + steps) % least.length] + ((long) steps << 32);
    }
    return filled;
  }

  /** The last step of SplitMix64: each bit in goes into every bit out. */
  private static long mixed(long value) {
    long bits = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ bits >>> 27) * 0x94D049BB133111EBL;
    return bits ^ bits >>> 31;
  }
}
