package org.policywatch.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a POST. */
public sealed interface Posted {
  /**
   * The other side answered. A redirect is an answer: none is followed.
   *
   * @param status of HTTP
   * @param body its beginning, as UTF-8
   * @param retryAfter when it wants to be asked again; null when it does not say
   */
  record Answered(int status, String body, @Nullable Instant retryAfter) implements Posted {}

  /**
   * There was no answer.
   *
   * @param why for people; names the host and nothing else of the address
   */
  record Failed(String why) implements Posted {}
}
