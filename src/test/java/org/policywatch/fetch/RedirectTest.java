package org.policywatch.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.model.FailureKind;

/** Where redirects lead, and where they do not. */
class RedirectTest {
  @RegisterExtension static final Site site = new Site();

  private final TestClock clock = new TestClock(Instant.parse("2026-11-23T02:00:00Z"));
  private HttpFetcher fetcher;

  @BeforeEach
  void open() {
    FetchSettings settings =
        new FetchSettings("policywatch/1.0", "", Duration.ofSeconds(5), 100_000, true);
    fetcher = HttpFetcher.open(settings, clock, HostMemory.forgetful(), clock);
  }

  @AfterEach
  void close() {
    fetcher.close();
  }

  @Test
  void redirectsAreFollowedFiveTimes() {
    for (int i = 0; i < 7; i++) {
      site.serve("/r" + i, temporaryRedirect("/r" + (i + 1)));
    }
    site.serve("/r7", ok("there"));

    FetchResult.Fetched five = (FetchResult.Fetched) fetch("/r2");

    assertThat(five.page().url()).isEqualTo(site.page("/r7"));
    assertThat(five.page().requested()).isEqualTo(site.page("/r2"));
    Site.assertFailed(fetch("/r1"), FailureKind.REDIRECT, "more than 5");
  }

  @Test
  void circleOfRedirectsEnds() {
    site.serve("/a", temporaryRedirect("/b"));
    site.serve("/b", temporaryRedirect("/a"));

    Site.assertFailed(fetch("/a"), FailureKind.REDIRECT, "circle");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://files.example/a", "javascript:x", "http://"})
  void redirectToWhatIsNoPageFails(String location) {
    site.serve("/a", status(302).withHeader("Location", location));

    Site.assertFailed(fetch("/a"), FailureKind.REDIRECT, location);
  }

  @Test
  void anEmptyPageWithARefreshIsARedirectAndJudgedAsOne() {
    site.serve("/robots.txt", ok("User-agent: *\nDisallow: /private/"));
    site.serve("/a", refreshTo("/b"));
    site.serve("/b", ok("here"));
    site.serve("/c", refreshTo("/private/c"));

    assertThat(((FetchResult.Fetched) fetch("/a")).page().url()).isEqualTo(site.page("/b"));
    assertThat(fetch("/c")).isInstanceOf(FetchResult.Forbidden.class);
  }

  @Test
  void redirectIsJudgedByRobotsToo() {
    site.serve("/robots.txt", ok("User-agent: policywatch\nDisallow: /private/"));
    site.serve("/a", temporaryRedirect("/private/a"));

    assertThat(fetch("/a")).isInstanceOf(FetchResult.Forbidden.class);
    site.wasAskedFor(0, "/private/a");
  }

  @Test
  void cookieThatASiteWantsBackIsGivenBack() {
    site.stubFor(
        get("/a")
            .withHeader("Cookie", absent())
            .willReturn(temporaryRedirect("/a").withHeader("Set-Cookie", "seen=1; Path=/")));
    site.stubFor(get("/a").withHeader("Cookie", equalTo("seen=1")).willReturn(ok("x")));

    assertThat(fetch("/a")).isInstanceOf(FetchResult.Fetched.class);
  }

  private static ResponseDefinitionBuilder refreshTo(String path) {
    return okForContentType(
        "text/html", "<meta http-equiv=\"refresh\" content=\"0;url=" + path + "\">");
  }

  private FetchResult fetch(String path) {
    return fetcher.fetch(site.request(path));
  }
}
