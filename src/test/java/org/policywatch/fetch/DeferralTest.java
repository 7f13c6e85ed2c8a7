package org.policywatch.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sites that want to be asked later. */
class DeferralTest {
  @RegisterExtension static final Site site = new Site();

  private final TestClock clock = new TestClock(Instant.parse("2026-11-23T02:00:00Z"));
  private final HostMemory memory = HostMemory.forgetful();
  private HttpFetcher fetcher;

  @BeforeEach
  void open() {
    fetcher = Site.fetcher(clock, memory);
  }

  @AfterEach
  void close() {
    fetcher.close();
  }

  @ParameterizedTest
  @CsvSource({
    "120, 120",
    "'Mon, 23 Nov 2026 02:10:00 GMT', 600",
    "99999999999, 86400",
    "'Monday, 23-Nov-26 02:10:00 GMT', 600",
    "'Mon Nov 23 02:10:00 2026', 600",
    "'mon, 23 nov 2026 02:10:00 gmt', 600",
  })
  void siteSaysWhenToComeAgain(String retryAfter, long seconds) {
    site.serve("/a", status(429).withHeader("Retry-After", retryAfter));

    FetchResult result = fetch("/a");

    Instant then = clock.instant().plusSeconds(seconds);
    assertThat(result)
        .isEqualTo(new FetchResult.Deferred(site.page("/a"), then, "status 429 with Retry-After"));
  }

  @Test
  void retryAfterHoldsForTheWholeHostAndOverRestarts() {
    site.serve("/a", status(503).withHeader("Retry-After", "3600"));
    site.serve("/b", ok("x"));
    fetch("/a");

    FetchResult same = fetch("/b");
    FetchResult restarted;
    try (HttpFetcher later = Site.fetcher(clock, memory)) {
      restarted = later.fetch(site.request("/b"));
    }
    clock.advance(Duration.ofHours(1));

    Instant then = clock.instant();
    assertThat(same)
        .isEqualTo(new FetchResult.Deferred(site.page("/b"), then, "status 503 with Retry-After"));
    assertThat(restarted).isEqualTo(same);
    assertThat(fetch("/b")).isInstanceOf(FetchResult.Fetched.class);
  }

  @Test
  void tooManyRequestsWithoutATimeIsStillADeferral() {
    site.serve("/a", status(429));

    FetchResult.Deferred deferred = (FetchResult.Deferred) fetch("/a");

    assertThat(deferred.notBefore()).isAfterOrEqualTo(clock.instant().plusSeconds(60));
  }

  private FetchResult fetch(String path) {
    return fetcher.fetch(site.request(path));
  }
}
