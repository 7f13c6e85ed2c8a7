package org.policywatch.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.model.FailureKind;

/** Where redirects lead, and where they do not. */
class RedirectTest {
  @RegisterExtension static final Site site = new Site();

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

  @ParameterizedTest
  @ValueSource(strings = {"/404.html", "/404", "/error/404.shtml?from=a", "/error_404.jsp"})
  void aRedirectToAPageForMissingPagesSaysThatItIsGone(String location) {
    site.serve("/a", temporaryRedirect(location));
    site.serve(location, ok("没有找到您要的页面"));

    Site.assertFailed(fetch("/a"), FailureKind.GONE, location);
    site.wasAskedFor(0, location);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/?from=old"})
  void aPageThatSendsToTheFrontPageIsGone(String location) {
    site.serve("/zc/t2021_7.html", temporaryRedirect(location));
    site.serve(location, ok("首页"));

    Site.assertFailed(fetch("/zc/t2021_7.html"), FailureKind.GONE, location);
    site.wasAskedFor(0, location);
  }

  @Test
  void aListMayBeTheFrontPage() {
    site.serve("/news/", temporaryRedirect("/"));
    site.serve("/", ok("首页"));

    assertThat(fetch("/news/")).isInstanceOf(FetchResult.Fetched.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/t20404.html", "/404/plan.html", "/1404.html"})
  void otherNumbersAreNoSuchPages(String location) {
    site.serve("/a", temporaryRedirect(location));
    site.serve(location, ok("here"));

    assertThat(fetch("/a")).isInstanceOf(FetchResult.Fetched.class);
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

  @ParameterizedTest
  @CsvSource({"UTF-8, %E6%94%BF%E7%AD%96", "GBK, %D5%FE%B2%DF"})
  void theOctetsOfALocationAreKeptWhateverTheirCharset(String charset, String path)
      throws Exception {
    String octets = new String("政策".getBytes(charset), StandardCharsets.ISO_8859_1);
    AtomicInteger answers = new AtomicInteger();
    try (RawServer server =
        new RawServer(
            (connection, out) ->
                RawServer.write(
                    out,
                    answers.getAndIncrement() == 0
                        ? "HTTP/1.1 302 Found\r\nLocation: /"
                            + octets
                            + ".html\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                        : "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx"))) {
      FetchResult result = fetcher.fetch(Site.request(server.url()));

      assertThat(result).isInstanceOf(FetchResult.Fetched.class);
      assertThat(((FetchResult.Fetched) result).page().url().value())
          .endsWith("/" + path + ".html");
    }
  }

  @Test
  void aHostThatSetsCookiesWithoutEndStillGetsItsSessionBack() {
    site.stubFor(get("/many").willReturn(manyCookies()));
    site.stubFor(
        get("/a")
            .withHeader("Cookie", notMatching(".*session=2.*"))
            .willReturn(temporaryRedirect("/a").withHeader("Set-Cookie", "session=2; Path=/")));
    site.stubFor(get("/a").withHeader("Cookie", containing("session=2")).willReturn(ok("x")));

    fetch("/many");

    assertThat(fetch("/a")).isInstanceOf(FetchResult.Fetched.class);
  }

  private static ResponseDefinitionBuilder manyCookies() {
    String[] cookies = new String[40];
    Arrays.setAll(cookies, i -> "visit" + i + "=1; Path=/");
    return ok("x").withHeader("Set-Cookie", cookies);
  }

  private static ResponseDefinitionBuilder refreshTo(String path) {
    return okForContentType(
        "text/html", "<meta http-equiv=\"refresh\" content=\"0;url=" + path + "\">");
  }

  private FetchResult fetch(String path) {
    return fetcher.fetch(site.request(path));
  }
}
