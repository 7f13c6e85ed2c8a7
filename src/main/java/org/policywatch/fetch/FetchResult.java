package org.policywatch.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
   * @param headers by lower-case name, values in order
   */
  record NotModified(PageUrl url, Validators validators, Map<String, List<String>> headers)
      implements FetchResult {
    public NotModified {
      headers = Map.copyOf(headers);
    }
  }

  /** robots.txt forbids it; {@code rule} is the line, e.g. {@code Disallow: /admin/ (line 4)}. */
  record Forbidden(PageUrl url, String rule) implements FetchResult {}

  /** Not now: Retry-After, an unreachable robots.txt, a host that keeps failing. */
  record Deferred(PageUrl url, Instant notBefore, String why) implements FetchResult {}

  /** It could not be had; {@code kind} says whether to try again. */
  record Failed(PageUrl url, FailureKind kind, String detail) implements FetchResult {}
}
