package org.policywatch.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.policywatch.model.Validators;
import org.policywatch.source.Hours;

/** No request begins when the hours of its source are over, however long it waited for its turn. */
class NightWindowTest {
  @RegisterExtension static final Site site = new Site();

  private static final Duration DELAY = Duration.ofSeconds(40);
  private static final Hours NIGHT =
      new Hours(LocalTime.of(22, 0), LocalTime.of(2, 1), ZoneOffset.UTC);

  private final TestClock clock = new TestClock(Instant.parse("2026-11-23T02:00:00Z"));
  private HttpFetcher fetcher;

  @BeforeEach
  void open() {
    fetcher = Site.fetcher(clock, HostMemory.forgetful());
  }

  @AfterEach
  void close() {
    fetcher.close();
  }

  @Test
  void whoeverWaitedForTheDelayUntilTheEndComesAgainTheNextNight() {
    site.serve("/a", ok("a"));
    site.serve("/b", ok("b"));

    assertThat(fetch("/a")).isInstanceOf(FetchResult.Fetched.class); // after its robots.txt
    FetchResult second = fetch("/b");

    assertThat(second)
        .isEqualTo(
            new FetchResult.Deferred(
                site.page("/b"),
                Instant.parse("2026-11-23T22:00:00Z"),
                "may be asked only 22:00-02:01"));
    site.wasAskedFor(0, "/b");
  }

  @Test
  void aRedirectIsARequestOfItsOwn() {
    site.serve("/a", temporaryRedirect("/b"));
    site.serve("/b", ok("b"));

    assertThat(fetch("/a")).isInstanceOf(FetchResult.Deferred.class);
    site.wasAskedFor(0, "/b");
  }

  @Test
  void aRobotsTxtThatCameTooLateIsNoTroubleOfTheSite() {
    site.serve("/a", ok("a"));
    clock.advance(Duration.ofMinutes(2));

    assertThat(fetch("/a")).isInstanceOf(FetchResult.Deferred.class);
    site.wasAskedFor(0, "/robots.txt");
    assertThat(fetcher.fetch(site.request("/a"))).isInstanceOf(FetchResult.Fetched.class);
  }

  private FetchResult fetch(String path) {
    return fetcher.fetch(
        new FetchRequest(site.page(path), Validators.NONE, new Pace(DELAY, NIGHT), null, 0));
  }
}
