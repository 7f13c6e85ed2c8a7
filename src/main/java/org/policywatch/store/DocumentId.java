package org.policywatch.store;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.policywatch.model.Sha256;

/** Short names of documents: Crockford's base 32 of the SHA-256 of the address, lower case. */
final class DocumentId {
  /** 50 bits: one chance in two thousand that two of a million documents meet. */
  static final int LENGTH = 10;

  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

  private DocumentId() {}

  /** The first {@code length} characters, at most 51, of the address's name. */
  static String of(String url, int length) {
    byte[] digest = Sha256.of(url.getBytes(StandardCharsets.UTF_8));
    StringBuilder id = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      int bit = 5 * i;
      int next = bit / 8 + 1 < digest.length ? digest[bit / 8 + 1] & 0xff : 0;
      int window = (digest[bit / 8] & 0xff) << 8 | next;
      id.append(DIGITS.charAt(window >> (11 - bit % 8) & 31));
    }
    return id.toString();
  }

  /** An id as a person may type it: case does not matter, i and l are 1, o is 0. */
  static String normal(String typed) {
    return typed
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace('i', '1')
        .replace('l', '1')
        .replace('o', '0');
  }

  static String digest(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }
}
