package org.policywatch.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policywatch.source.Tls;

/**
 * How to fetch.
 *
 * @param userAgent what we call ourselves; default {@code policywatch/<version>}
 * @param contact address or URL where we can be reached; sent with the user agent
 * @param timeout the longest a whole request may take; default 30 s
 * @param maxPageBytes the most bytes of a body, once unpacked; default 10 MB
 * @param privateAddresses true to allow loopback and private addresses, for tests and the demo
 * @param network ports, proxy and trust
 */
public record FetchSettings(
    String userAgent,
    String contact,
    Duration timeout,
    long maxPageBytes,
    boolean privateAddresses,
    Network network) {

  /** With the usual ports, no proxy and the usual trust. */
  public FetchSettings(
      String userAgent,
      String contact,
      Duration timeout,
      long maxPageBytes,
      boolean privateAddresses) {
    this(userAgent, contact, timeout, maxPageBytes, privateAddresses, Network.USUAL);
  }

  /**
   * The way to the sites.
   *
   * @param ports what may be dialled, unless private addresses are allowed
   * @param proxy {@code http://host:port} that all requests go through; null for none
   * @param trust for some hosts, whom to believe
   */
  public record Network(Set<Integer> ports, @Nullable URI proxy, Map<String, Tls> trust) {
    /** The ports of the web, no proxy, the usual trust. */
    public static final Network USUAL = new Network(Set.of(80, 443, 8080, 8443), null, Map.of());

    public Network {
      ports = Set.copyOf(ports);
      trust = Map.copyOf(trust);
    }
  }

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
