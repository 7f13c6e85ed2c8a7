package org.policywatch.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the answer to robots.txt, or its absence, means for the pages. */
class RobotsStandingTest {
  @RegisterExtension static final Site site = new Site();

  private final TestClock clock = new TestClock(Instant.parse("2026-11-23T02:00:00Z"));
  private final HostMemory memory = HostMemory.forgetful();
  private HttpFetcher fetcher;

  @BeforeEach
  void open() {
    fetcher = open(memory);
    site.serve("/a", ok("a"));
    site.serve("/b", ok("b"));
  }

  @AfterEach
  void close() {
    fetcher.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410, 451})
  void siteWithoutOneAllowsAll(int status) {
    robots(status(status).withBody("User-agent: *\nDisallow: /"));

    assertThat(fetch("/a")).isInstanceOf(FetchResult.Fetched.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 599})
  void siteThatCannotSayForbidsUntilItCan(int status) {
    robots(status(status));

    FetchResult.Deferred deferred = (FetchResult.Deferred) fetch("/a");
    robots(ok("User-agent: *\nDisallow: /b"));
    FetchResult meanwhile = fetch("/a");
    clock.advance(Duration.between(clock.instant(), deferred.notBefore()));

    assertThat(deferred.why()).contains("robots.txt", String.valueOf(status));
    assertThat(deferred.notBefore()).isAfterOrEqualTo(clock.instant().minusSeconds(1));
    assertThat(meanwhile).isInstanceOf(FetchResult.Deferred.class);
    assertThat(fetch("/a")).isInstanceOf(FetchResult.Fetched.class);
    assertThat(fetch("/b")).isInstanceOf(FetchResult.Forbidden.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE", "RANDOM_DATA_THEN_CLOSE"})
  void networkFailureForbidsToo(Fault fault) {
    robots(ok().withFault(fault));

    assertThat(fetch("/a")).isInstanceOf(FetchResult.Deferred.class);
    site.wasAskedFor(0, "/a");
  }

  @Test
  void itIsAskedForOnceADay() {
    robots(ok("User-agent: *\nDisallow: /b"));

    fetch("/a");
    clock.advance(Duration.ofHours(23));
    fetch("/a");
    site.wasAskedFor(1, "/robots.txt");
    clock.advance(Duration.ofHours(2));
    fetch("/a");

    site.wasAskedFor(2, "/robots.txt");
  }

  @Test
  void lastGoodCopyIsInForceWhileTheSiteIsDown() {
    robots(ok("User-agent: *\nDisallow: /b"));
    fetch("/a");
    robots(status(500));
    clock.advance(Duration.ofHours(25));

    assertThat(fetch("/a")).isInstanceOf(FetchResult.Fetched.class);
    assertThat(fetch("/b")).isInstanceOf(FetchResult.Forbidden.class);
  }

  @Test
  void copyOfLongAgoIsNotInForce() {
    robots(ok("User-agent: *\nDisallow: /b"));
    fetch("/a");
    robots(status(500));
    clock.advance(Duration.ofDays(31));

    assertThat(fetch("/a")).isInstanceOf(FetchResult.Deferred.class);
  }

  @Test
  void copyOutlivesARestart() {
    robots(ok("User-agent: *\nDisallow: /b"));
    fetch("/a");

    try (HttpFetcher later = open(memory)) {
      assertThat(later.fetch(site.request("/b"))).isInstanceOf(FetchResult.Forbidden.class);
    }
    site.wasAskedFor(1, "/robots.txt");
  }

  @Test
  void redirectsAreFollowedFiveTimesAndMoreMeansNone() {
    for (int i = 1; i <= 5; i++) {
      site.stubFor(get("/robots" + i).willReturn(temporaryRedirect("/robots" + (i + 1))));
    }
    site.serve("/robots6", ok("User-agent: *\nDisallow: /a"));
    robots(temporaryRedirect("/robots2"));
    FetchResult five = fetch("/a");
    robots(temporaryRedirect("/robots1"));
    clock.advance(Duration.ofHours(25));

    assertThat(five).isInstanceOf(FetchResult.Forbidden.class);
    assertThat(fetch("/a")).isInstanceOf(FetchResult.Fetched.class);
  }

  @Test
  void longFileIsReadUpToTheLimit() {
    robots(ok("User-agent: *\nDisallow: /b\n" + "#".repeat(600_000) + "\nDisallow: /a\n"));

    assertThat(fetch("/b")).isInstanceOf(FetchResult.Forbidden.class);
    assertThat(fetch("/a")).isInstanceOf(FetchResult.Fetched.class);
  }

  @Test
  void crawlDelayHoldsUpToAMinute() {
    robots(ok("User-agent: *\nCrawl-delay: 7"));
    fetch("/a");
    Instant first = clock.instant();
    fetch("/b");
    Instant second = clock.instant();
    robots(ok("User-agent: *\nCrawl-delay: 86400"));
    clock.advance(Duration.ofHours(25));
    fetch("/a");
    Instant third = clock.instant();
    fetch("/b");

    assertThat(Duration.between(first, second)).isEqualTo(Duration.ofSeconds(7));
    assertThat(Duration.between(third, clock.instant())).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void sitemapsAreAtHand() {
    robots(ok("Sitemap: https://a.example/map.xml"));

    RobotsStanding standing = fetcher.robots(site.page("/a"), Duration.ZERO);

    assertThat(((RobotsStanding.Known) standing).rules().sitemaps())
        .containsExactly("https://a.example/map.xml");
  }

  @Test
  void manyWhoAskAtOnceCauseOneRequest() throws Exception {
    robots(ok("User-agent: *\nDisallow: /b").withFixedDelay(100));
    List<Future<FetchResult>> results = new ArrayList<>();

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 30; i++) {
        results.add(threads.submit(() -> fetch("/a")));
      }
    }

    for (Future<FetchResult> result : results) {
      assertThat(result.get()).isInstanceOf(FetchResult.Fetched.class);
    }
    site.wasAskedFor(1, "/robots.txt");
  }

  private static void robots(ResponseDefinitionBuilder response) {
    site.serve("/robots.txt", response);
  }

  private FetchResult fetch(String path) {
    return fetcher.fetch(site.request(path));
  }

  private HttpFetcher open(HostMemory memory) {
    FetchSettings settings =
        new FetchSettings("policywatch/1.0", "", Duration.ofSeconds(5), 100_000, true);
    return HttpFetcher.open(settings, clock, memory, clock);
  }
}
