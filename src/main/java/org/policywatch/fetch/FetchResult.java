package org.policywatch.fetch;

import java.time.Duration;
import java.time.Instant;
import org.policywatch.model.FailureKind;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Validators;

/** How a fetch ended. */
public sealed interface FetchResult {
  /**
   * The page is here.
   *
   * @param validators to ask with next time
   * @param took how long its answer took
   */
  record Fetched(FetchedPage page, Validators validators, Duration took) implements FetchResult {
    /** One that took no time worth telling. */
    public Fetched(FetchedPage page, Validators validators) {
      this(page, validators, Duration.ZERO);
    }
  }

  /**
   * Status 304.
   *
   * @param url which address said so, after redirects
   */
  record NotModified(PageUrl url, Validators validators) implements FetchResult {}

  /** robots.txt forbids it; {@code rule} is the line, e.g. {@code Disallow: /admin/ (line 4)}. */
  record Forbidden(PageUrl url, String rule) implements FetchResult {}

  /** Not now: Retry-After, an unreachable robots.txt, a host that keeps failing. */
  record Deferred(PageUrl url, Instant notBefore, String why) implements FetchResult {}

  /** It could not be had; {@code kind} says whether to try again. */
  record Failed(PageUrl url, FailureKind kind, String detail) implements FetchResult {}
}
