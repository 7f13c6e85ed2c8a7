package org.policywatch.fetch.robots;

import java.nio.charset.StandardCharsets;

/**
 * Brings a rule and a path to one spelling, octet by octet (RFC 9309 section 2.2.2): escapes of
 * unreserved characters are undone, other escapes get upper-case digits, octets that may not stand
 * in a URI are escaped.
 *
 * <p>Within a query {@code : / ? @} mean the same escaped or not; the RFC's own table has {@code
 * ?baz=https://foo.bar} match {@code ?baz=https%3A%2F%2Ffoo.bar}.
 */
final class Octets {
  private static final String HEX = "0123456789ABCDEF";
  private static final String RESERVED = "!#$&'()*+,/:;=?@[]";
  private static final String SAME_IN_QUERY = ":/?@";

  private Octets() {}

  /** The path of an address, {@code *} and {@code $} escaped for they stand for themselves. */
  static String ofPath(String path) {
    String latin = new String(path.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    return normal(latin, true);
  }

  /** A rule's value, one char an octet; {@code *} stays, and so does {@code $} at the end. */
  static String ofPattern(String latin) {
    boolean anchored = latin.endsWith("$");
    String body = anchored ? latin.substring(0, latin.length() - 1) : latin;
    return normal(body, false) + (anchored ? "$" : "");
  }

  private static String normal(String octets, boolean escapeStar) {
    StringBuilder out = new StringBuilder(octets.length() + 16);
    boolean query = false;
    for (int i = 0; i < octets.length(); i++) {
      char c = octets.charAt(i);
      int escaped = c == '%' ? escapedOctet(octets, i) : -1;
      if (escaped >= 0) {
        i += 2;
        boolean plain = isUnreserved(escaped) || query && SAME_IN_QUERY.indexOf(escaped) >= 0;
        append(out, escaped, !plain);
      } else {
        query |= c == '?';
        boolean star = c == '*' && !escapeStar;
        append(out, c, !star && (c == '*' || c == '$' || !mayStand(c)));
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, int octet, boolean escape) {
    if (escape) {
      out.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
    } else {
      out.append((char) octet);
    }
  }

  private static int escapedOctet(String text, int percent) {
    if (percent + 2 >= text.length()) {
      return -1;
    }
    int high = digit(text.charAt(percent + 1));
    int low = digit(text.charAt(percent + 2));
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static int digit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  private static boolean mayStand(char c) {
    return isUnreserved(c) || c == '%' || RESERVED.indexOf(c) >= 0;
  }

  private static boolean isUnreserved(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "-._~".indexOf(c) >= 0;
  }
}
