package org.policywatch.region;

import java.util.Locale;
import org.policywatch.text.Folding;

/** The form of a name in which it is looked up: folded, lower case, letters and digits only. */
final class NameKey {
  private NameKey() {}

  static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        key.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        key.append((char) (c + 32));
      } else if (c >= 0x4E00 && c < 0xA000) {
        key.append(Folding.simplify(c));
      } else if (c >= 0x80) {
        return ofAnything(name);
      }
    }
    return key.toString();
  }

  /** The same for the few names that have other characters; slower. */
  private static String ofAnything(String name) {
    String folded = Folding.fold(name).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c == 'ü' ? 'u' : c);
      }
    }
    return key.toString();
  }

  /** Levenshtein's distance, or more than {@code limit} when it is more than that. */
  static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
