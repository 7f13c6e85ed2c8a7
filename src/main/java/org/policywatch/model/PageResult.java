package org.policywatch.model;

import java.time.Instant;

/** How the visit to one page ended: the value that crosses from fetching to storing. */
public sealed interface PageResult {
  /** The page came and was read. */
  record Extracted(Capture capture, Extraction extraction) implements PageResult {}

  /** The server says, or the bytes show, that nothing has changed since the last visit. */
  record NotModified(Validators validators) implements PageResult {}

  /** robots.txt forbids it; {@code rule} is the line that does. */
  record Denied(String rule) implements PageResult {}

  /** The server asks us to wait (429 or 503 with Retry-After), or its robots.txt is not known. */
  record Deferred(Instant notBefore, String why) implements PageResult {}

  /** It could not be had. */
  record Failed(FailureKind kind, String detail) implements PageResult {}
}
