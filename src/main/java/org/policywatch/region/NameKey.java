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
}
