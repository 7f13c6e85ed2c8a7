package org.policywatch.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.netpreserve.jwarc.HttpResponse;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;

/** HTTP messages as bytes. Written by hand, because what a hostile server sends must fit. */
final class HttpBlock {
  private static final List<String> LEFT_OUT =
      List.of("content-encoding", "transfer-encoding", "content-length");

  private HttpBlock() {}

  static byte[] response(FetchedPage page) {
    StringBuilder head = new StringBuilder(1_000);
    head.append("HTTP/1.1 ").append(page.status()).append(" \r\n");
    new TreeMap<>(page.headers())
        .forEach(
            (name, values) -> {
              if (isToken(name) && !LEFT_OUT.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> line(head, name, value));
              }
            });
    line(head, "content-length", Integer.toString(page.body().length));
    byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    byte[] block = new byte[start.length + page.body().length];
    System.arraycopy(start, 0, block, 0, start.length);
    System.arraycopy(page.body(), 0, block, start.length, page.body().length);
    return block;
  }

  static byte[] request(PageUrl url) {
    String path = url.uri().getRawPath();
    String query = url.uri().getRawQuery();
    return ("GET "
            + path
            + (query == null ? "" : "?" + query)
            + " HTTP/1.1\r\nHost: "
            + url.uri().getRawAuthority()
            + "\r\n\r\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** By small-letter names, as {@link FetchedPage} has them; fields of one name together. */
  static Map<String, List<String>> headers(HttpResponse http) {
    Map<String, List<String>> headers = new TreeMap<>();
    http.headers()
        .map()
        .forEach(
            (name, values) ->
                headers
                    .computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .addAll(values));
    headers.replaceAll((name, values) -> List.copyOf(values));
    return headers;
  }

  private static void line(StringBuilder head, String name, String value) {
    head.append(name).append(": ");
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      head.append(character < ' ' || character == 0x7f ? ' ' : character);
    }
    head.append("\r\n");
  }

  /** RFC 9110 section 5.6.2. */
  private static boolean isToken(String name) {
    return !name.isEmpty()
        && name.chars()
            .allMatch(
                c ->
                    c > ' '
                        && c < 0x7f
                        && (Character.isLetterOrDigit(c) || "!#$%&'*+-.^_`|~".indexOf(c) >= 0));
  }
}
