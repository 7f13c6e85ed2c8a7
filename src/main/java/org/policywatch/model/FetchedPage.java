package org.policywatch.model;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page as a server sent it. The body is decoded of transfer and content codings, not of its
 * charset; nobody may change the array.
 *
 * @param url where it came from, after redirects
 * @param requested what was asked for
 * @param fetchedAt when the answer was complete
 * @param status the HTTP status, 200 to 299
 * @param headers by lower-case name, values in order
 * @param body the bytes
 * @param charset a charset somebody who knows the site has laid down; null to find it out
 */
public record FetchedPage(
    PageUrl url,
    PageUrl requested,
    Instant fetchedAt,
    int status,
    Map<String, List<String>> headers,
    byte[] body,
    @Nullable Charset charset) {

  public FetchedPage {
    headers = Map.copyOf(headers);
  }

  /** The first value of the header, name in lower case. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }
}
