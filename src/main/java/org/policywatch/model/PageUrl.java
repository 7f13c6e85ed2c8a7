package org.policywatch.model;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * An absolute http or https address in one spelling, so that equal pages have equal addresses.
 *
 * <p>Normalised by RFC 3986 section 6.2.2 and 6.2.3: lower-case scheme and host (international
 * names as ASCII), no default port, no fragment, no dot segments, an empty path is {@code /},
 * characters that may not stand in a URI are percent-encoded as UTF-8. The query is kept as it is.
 *
 * @param value the normalised address
 */
public record PageUrl(String value) implements Comparable<PageUrl> {
  /** Longer addresses are refused: no site we watch needs them, and traps make them. */
  public static final int MAX_LENGTH = 2_048;

  private static final int MAX_PORT = 65_535;

  /** RFC 1035 section 2.3.4. */
  private static final int MAX_HOST = 255;

  /** Normalises; {@link IllegalArgumentException} names the value when it is not http(s). */
  public PageUrl {
    value = normalise(value);
  }

  /** The address, or empty when {@code text} is not an absolute http(s) URL. */
  public static Optional<PageUrl> parse(String text) {
    try {
      return Optional.of(new PageUrl(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What {@code reference} (a link as written) means on this page; empty when it is no http(s). */
  public Optional<PageUrl> resolve(String reference) {
    try {
      String link = encode(reference.strip());
      if (link.isEmpty() || link.startsWith("#") || link.startsWith("?")) {
        // URI.resolve follows RFC 2396 here and drops the last path segment; RFC 3986 keeps it
        return parse(value.replaceFirst("[?].*", "") + (link.startsWith("?") ? link : ""));
      }
      return parse(uri().resolve(link).toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public URI uri() {
    return URI.create(value);
  }

  /** The host, ASCII, lower case, an IPv6 literal in brackets. */
  public String host() {
    String authority = uri().getRawAuthority();
    int colon = portColon(authority);
    return colon < 0 ? authority : authority.substring(0, colon);
  }

  /** The port that is dialled: the written one, else 80 or 443. */
  public int port() {
    int port = writtenPort();
    return port > 0 ? port : isHttps() ? 443 : 80;
  }

  /** The port that stands in the address; -1 when none does. */
  public int writtenPort() {
    String authority = uri().getRawAuthority();
    int colon = portColon(authority);
    return colon < 0 ? -1 : Integer.parseInt(authority.substring(colon + 1));
  }

  /** Where the port begins in the authority of a normalised address; -1 when there is none. */
  private static int portColon(String authority) {
    int colon = authority.lastIndexOf(':');
    return colon > authority.lastIndexOf(']') ? colon : -1;
  }

  /** Scheme, host and port without a path: the scope of robots.txt (RFC 9309 section 2.3). */
  public String origin() {
    URI uri = uri();
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  public boolean isHttps() {
    return value.startsWith("https:");
  }

  private static String normalise(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "address of " + text.length() + " characters is over the limit of " + MAX_LENGTH);
    }
    try {
      URI uri = new URI(encode(text.strip())).normalize();
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (!(scheme.equals("http") || scheme.equals("https")) || uri.getRawAuthority() == null) {
        throw notHttp(text);
      }
      URI server = server(uri);
      int port = server.getPort();
      if (port == 0 || port > MAX_PORT || server.getHost().length() > MAX_HOST) {
        throw notHttp(text);
      }
      String authority = uri.getRawAuthority();
      int hostStart = authority.lastIndexOf('@') + 1;
      String host = authority.substring(hostStart, hostStart + server.getHost().length());
      boolean plain = port == -1 || port == (scheme.equals("https") ? 443 : 80);
      String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      while (path.startsWith("/../")) {
        path = path.substring(3);
      }
      return scheme
          + "://"
          + host.toLowerCase(Locale.ROOT)
          + (plain ? "" : ":" + port)
          + path
          + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    } catch (URISyntaxException e) {
      throw notHttp(text);
    }
  }

  /**
   * The address with its host and port told apart. {@link URI} knows the names of machines only; in
   * others (RFC 2181 section 11), and sites have such, an underscore may stand where a letter may,
   * save in the last label, which is a registry's.
   */
  private static URI server(URI uri) throws URISyntaxException {
    String authority = uri.getRawAuthority();
    return uri.getHost() == null && authority.lastIndexOf('_') < authority.lastIndexOf('.')
        ? new URI("http://" + authority.replace('_', 'x')).parseServerAuthority()
        : uri.parseServerAuthority();
  }

  private static IllegalArgumentException notHttp(String text) {
    return new IllegalArgumentException(
        "'" + text + "' is not a page address: expected http://host/… or https://host/…");
  }

  /** Percent-encodes what people write into links and {@link URI} refuses; ASCII host names. */
  private static String encode(String text) {
    if (text.chars().allMatch(PageUrl::isPlain)) {
      return text;
    }
    String ascii = asciiHost(text);
    StringBuilder out = new StringBuilder(ascii.length() + 16);
    ascii
        .codePoints()
        .forEach(
            c -> {
              if (c <= ' ' || c >= 0x7f || "\"<>\\^`{|}".indexOf(c) >= 0) {
                percent(out, c);
              } else {
                out.appendCodePoint(c);
              }
            });
    return escapeLonePercent(out);
  }

  /** True for what stands as it is, in most links all. */
  private static boolean isPlain(int c) {
    return c > ' ' && c < 0x7f && "\"%<>\\^`{|}".indexOf(c) < 0;
  }

  private static void percent(StringBuilder out, int codePoint) {
    byte[] utf8 =
        new String(Character.toChars(codePoint)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    for (byte b : utf8) {
      out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
    }
  }

  private static String escapeLonePercent(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escape =
          i + 2 < text.length() && isHex(text.charAt(i + 1)) && isHex(text.charAt(i + 2));
      out.append(c == '%' && !escape ? "%25" : String.valueOf(c));
    }
    return out.toString();
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 128;
  }

  private static String asciiHost(String text) {
    int start = text.indexOf("://");
    if (start < 0) {
      return text;
    }
    int end = start + 3;
    while (end < text.length() && "/?#:".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String host = text.substring(start + 3, end);
    if (host.isEmpty() || host.chars().allMatch(c -> c < 128)) {
      return text;
    }
    return text.substring(0, start + 3) + IDN.toASCII(host) + text.substring(end);
  }

  @Override
  public int compareTo(PageUrl other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
