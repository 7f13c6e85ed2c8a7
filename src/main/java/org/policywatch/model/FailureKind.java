package org.policywatch.model;

/** Why a page could not be had, and whether to try again. */
public enum FailureKind {
  /** The name does not resolve. */
  DNS(true),
  /** No connection, or it broke. */
  CONNECTION(true),
  /** TLS could not be agreed or the certificate is not to be trusted. */
  TLS(true),
  /** A time limit ran out: connect, first byte, or the whole answer. */
  TIMEOUT(true),
  /** Status 5xx. */
  SERVER_ERROR(true),
  /** Status 4xx other than 404, 408, 410, 425 and 429. */
  REFUSED(false),
  /** Status 404 or 410. */
  GONE(false),
  /** The body is over the size limit, as sent or once unpacked. */
  TOO_LARGE(false),
  /** Redirected too often, in a circle, or to something that is not http(s). */
  REDIRECT(false),
  /** The address is private, loopback or otherwise not for us (see private_addresses). */
  PRIVATE_ADDRESS(false),
  /** The server speaks something that is not HTTP. */
  PROTOCOL(true),
  /** The site shows a challenge to keep programs out; we leave it at that. */
  BLOCKED(true),
  /** Not a kind of content we read. */
  CONTENT_TYPE(false),
  /** The page came and we failed on it: a defect of ours, the log has it. */
  EXTRACTION(false);

  private final boolean retryable;

  FailureKind(boolean retryable) {
    this.retryable = retryable;
  }

  /** True when the same request may succeed later. */
  public boolean isRetryable() {
    return retryable;
  }
}
