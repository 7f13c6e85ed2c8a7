package org.policywatch.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policywatch.model.FailureKind;
import org.policywatch.model.PageUrl;

/** How one request ended, redirects not followed. */
sealed interface Answer {

  /**
   * A whole answer.
   *
   * @param headers by lower-case name
   * @param took from the request to its last byte
   * @param body unpacked; for any status but 2xx perhaps only its beginning
   */
  record Complete(int status, Map<String, List<String>> headers, byte[] body, Duration took)
      implements Answer {
    Optional<String> header(String name) {
      return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /**
     * Where it sends us from {@code at}; empty when that is no page. Octets that may not stand in
     * an address are kept as they are, whatever charset they were written in: they come as Latin-1.
     */
    Optional<PageUrl> location(PageUrl at) {
      StringBuilder escaped = new StringBuilder();
      header("location")
          .orElse("")
          .chars()
          .forEach(
              c -> escaped.append(c < 0x80 ? String.valueOf((char) c) : "%%%02X".formatted(c)));
      return escaped.isEmpty() ? Optional.empty() : at.resolve(escaped.toString());
    }

    boolean isSuccess() {
      return status >= 200 && status < 300;
    }

    boolean isRedirect() {
      return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }
  }

  /**
   * No whole answer.
   *
   * @param hostFault false when the host works and we only did not want what it sent
   */
  record Broken(FailureKind kind, String detail, boolean hostFault) implements Answer {}

  /** The host is not to be asked now. */
  record NotNow(Instant notBefore, String why) implements Answer {}
}
