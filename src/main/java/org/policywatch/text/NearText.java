package org.policywatch.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Marks of a text by which near-copies are found without comparing texts: two texts with a mark in
 * common are nearly the same. By MinHash (Broder 1997) over runs of five letters, in bands: texts
 * that share nine runs of ten nearly surely have a mark in common, those that share half of them
 * seldom (one pair in thirty).
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
    String head = text.substring(0, Math.min(text.length(), 2 * MOST));
    int[] letters =
        Folding.fold(head)
            .toLowerCase(Locale.ROOT)
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .limit(MOST)
            .toArray();
    if (letters.length < LEAST) {
      return List.of();
    }
    long[] least = new long[BANDS * ROWS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i + RUN <= letters.length; i++) {
      long run = 0;
      for (int j = i; j < i + RUN; j++) {
        run = run * 1_000_003 + letters[j];
      }
      for (int k = 0; k < least.length; k++) {
        least[k] = Math.min(least[k], mixed(run + k * 0x9E3779B97F4A7C15L));
      }
    }
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

  /** The last step of SplitMix64: each bit in goes into every bit out. */
  private static long mixed(long value) {
    long bits = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ bits >>> 27) * 0x94D049BB133111EBL;
    return bits ^ bits >>> 31;
  }
}
