package org.policywatch.fetch;

import java.time.Duration;

/**
 * How to fetch.
 *
 * @param userAgent what we call ourselves; default {@code policywatch/<version>}
 * @param contact address or URL where we can be reached; sent with the user agent
 * @param timeout the longest a whole request may take; default 30 s
 * @param maxPageBytes the most bytes of a body, once unpacked; default 10 MB
 * @param privateAddresses true to allow loopback and private addresses, for tests and the demo
 */
public record FetchSettings(
    String userAgent,
    String contact,
    Duration timeout,
    long maxPageBytes,
    boolean privateAddresses) {

  /** The product token robots.txt groups are matched by (RFC 9309 section 2.2.1). */
  public String robotsAgent() {
    int end = 0;
    while (end < userAgent.length()
        && (Character.isLetter(userAgent.charAt(end))
            || "-_".indexOf(userAgent.charAt(end)) >= 0)) {
      end++;
    }
    return userAgent.substring(0, end);
  }

  /** The whole User-Agent header. */
  public String userAgentHeader() {
    return contact.isBlank() ? userAgent : userAgent + " (+" + contact + ")";
  }
}
