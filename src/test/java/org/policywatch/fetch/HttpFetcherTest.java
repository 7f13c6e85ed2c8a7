package org.policywatch.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.model.FailureKind;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Validators;
import org.policywatch.source.Tls;

class HttpFetcherTest {
  @RegisterExtension
  static final WireMockExtension site =
      WireMockExtension.newInstance()
          .options(wireMockConfig().dynamicPort().dynamicHttpsPort().gzipDisabled(true))
          .build();

  private final TestClock clock = new TestClock(Instant.parse("2026-11-23T02:00:00Z"));
  private final HostMemory memory = HostMemory.forgetful();
  private HttpFetcher fetcher;

  @BeforeEach
  void open() {
    fetcher = open(memory);
  }

  @AfterEach
  void close() {
    fetcher.close();
  }

  @Test
  void pageComesWithItsHeadersAndValidators() {
    serve(
        "/a", ok("<p>目标</p>").withHeader("Content-Type", "text/html").withHeader("ETag", "\"1\""));

    FetchResult.Fetched fetched = (FetchResult.Fetched) fetch("/a");

    assertThat(new String(fetched.page().body(), StandardCharsets.UTF_8)).isEqualTo("<p>目标</p>");
    assertThat(fetched.page().header("content-type")).contains("text/html");
    assertThat(fetched.page().url()).isEqualTo(url("/a"));
    assertThat(fetched.page().fetchedAt()).isEqualTo(clock.instant());
    assertThat(fetched.validators()).isEqualTo(new Validators("\"1\"", null));
  }

  @Test
  void weSayWhoWeAreAndHowToReachUs() {
    serve("/a", ok("x"));

    fetch("/a");

    site.verify(
        getRequestedFor(urlEqualTo("/a"))
            .withHeader("User-Agent", equalTo("policywatch/1.0 (+mailto:desk@watch.example)"))
            .withHeader("Accept-Encoding", equalTo("gzip, deflate, br, zstd"))
            .withoutHeader("Cookie"));
  }

  @Test
  void unchangedPageIsNotSentAgain() {
    Validators validators = new Validators("\"1\"", "Sun, 22 Nov 2026 02:00:00 GMT");
    site.stubFor(
        get("/a")
            .withHeader("If-None-Match", equalTo("\"1\""))
            .withHeader("If-Modified-Since", equalTo("Sun, 22 Nov 2026 02:00:00 GMT"))
            .willReturn(status(304).withHeader("ETag", "\"2\"")));

    FetchResult result =
        fetcher.fetch(new FetchRequest(url("/a"), validators, Duration.ZERO, null));

    assertThat(result)
        .isEqualTo(
            new FetchResult.NotModified(
                url("/a"), new Validators("\"2\"", "Sun, 22 Nov 2026 02:00:00 GMT")));
  }

  @Test
  void charsetOfTheSourceIsPassedOn() {
    serve("/a", ok("x"));
    Charset gbk = Charset.forName("GB18030");

    FetchResult result =
        fetcher.fetch(new FetchRequest(url("/a"), Validators.NONE, Duration.ZERO, gbk));

    assertThat(((FetchResult.Fetched) result).page().charset()).isEqualTo(gbk);
  }

  @ParameterizedTest
  @CsvSource({
    "401, REFUSED",
    "403, REFUSED",
    "404, GONE",
    "408, TIMEOUT",
    "410, GONE",
    "412, REFUSED",
    "500, SERVER_ERROR",
    "503, SERVER_ERROR",
    "304, PROTOCOL",
    "206, PROTOCOL",
  })
  void statusSaysWhy(int status, FailureKind kind) {
    serve("/a", status(status).withBody(status == 304 ? null : "sorry"));

    assertFailed(fetch("/a"), kind, "status " + status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "412 | <html><meta content='{qt'><script>$_ts=window['$_ts']</script>",
        "412 | <html><script src='/x.js'></script>",
        "521 | <script>document.cookie='__jsl_clearance_s=1'</script>",
        "200 | <script>var arg1='A1';setCookie('acw_sc__v2')</script>",
        "405 | <p>很抱歉，您的访问被拦截</p>",
      })
  void challengeIsNoContent(int status, String body) {
    serve("/a", status(status).withBody(body).withHeader("Content-Type", "text/html"));

    assertFailed(fetch("/a"), FailureKind.BLOCKED, "a challenge");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "video/mp4; codecs=x", "AUDIO/mpeg", "application/zip"})
  void whatHasNoTextIsNotDownloaded(String type) {
    serve("/a", okForContentType(type, "x"));

    assertFailed(fetch("/a"), FailureKind.CONTENT_TYPE, type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/html;charset=gbk", "application/pdf", "application/xhtml+xml", "nonsense"})
  void whatMayHaveTextIs(String type) {
    serve("/a", okForContentType(type, "x"));

    assertThat(fetch("/a")).isInstanceOf(FetchResult.Fetched.class);
  }

  @ParameterizedTest
  @CsvSource({"120, 120", "'Mon, 23 Nov 2026 02:10:00 GMT', 600", "99999999999, 86400"})
  void siteSaysWhenToComeAgain(String retryAfter, long seconds) {
    serve("/a", status(429).withHeader("Retry-After", retryAfter));

    FetchResult result = fetch("/a");

    Instant then = clock.instant().plusSeconds(seconds);
    assertThat(result)
        .isEqualTo(new FetchResult.Deferred(url("/a"), then, "status 429 with Retry-After"));
  }

  @Test
  void retryAfterHoldsForTheWholeHostAndOverRestarts() {
    serve("/a", status(503).withHeader("Retry-After", "3600"));
    serve("/b", ok("x"));
    fetch("/a");

    FetchResult same = fetch("/b");
    FetchResult restarted;
    try (HttpFetcher later = open(memory)) {
      restarted = later.fetch(request("/b"));
    }
    clock.advance(Duration.ofHours(1));

    Instant then = clock.instant();
    assertThat(same)
        .isEqualTo(new FetchResult.Deferred(url("/b"), then, "status 503 with Retry-After"));
    assertThat(restarted).isEqualTo(same);
    assertThat(fetch("/b")).isInstanceOf(FetchResult.Fetched.class);
  }

  @Test
  void tooManyRequestsWithoutATimeIsStillADeferral() {
    serve("/a", status(429));

    FetchResult.Deferred deferred = (FetchResult.Deferred) fetch("/a");

    assertThat(deferred.notBefore()).isAfterOrEqualTo(clock.instant().plusSeconds(60));
  }

  @Test
  void redirectsAreFollowedFiveTimes() {
    for (int i = 0; i < 7; i++) {
      serve("/r" + i, temporaryRedirect("/r" + (i + 1)));
    }
    serve("/r7", ok("there"));

    FetchResult.Fetched five = (FetchResult.Fetched) fetch("/r2");

    assertThat(five.page().url()).isEqualTo(url("/r7"));
    assertThat(five.page().requested()).isEqualTo(url("/r2"));
    assertFailed(fetch("/r1"), FailureKind.REDIRECT, "more than 5");
  }

  @Test
  void anEmptyPageWithARefreshIsARedirectAndJudgedAsOne() {
    serve("/robots.txt", ok("User-agent: *\nDisallow: /private/"));
    serve("/a", refreshTo("/b"));
    serve("/b", ok("here"));
    serve("/c", refreshTo("/private/c"));

    assertThat(((FetchResult.Fetched) fetch("/a")).page().url()).isEqualTo(url("/b"));
    assertThat(fetch("/c")).isInstanceOf(FetchResult.Forbidden.class);
  }

  private static ResponseDefinitionBuilder refreshTo(String path) {
    return okForContentType(
        "text/html", "<meta http-equiv=\"refresh\" content=\"0;url=" + path + "\">");
  }

  @Test
  void circleOfRedirectsEnds() {
    serve("/a", temporaryRedirect("/b"));
    serve("/b", temporaryRedirect("/a"));

    assertFailed(fetch("/a"), FailureKind.REDIRECT, "circle");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://files.example/a", "javascript:x", "http://"})
  void redirectToWhatIsNoPageFails(String location) {
    serve("/a", status(302).withHeader("Location", location));

    assertFailed(fetch("/a"), FailureKind.REDIRECT, location);
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

  @Test
  void forbiddenPageIsNotAskedFor() {
    serve("/robots.txt", ok("User-agent: *\nDisallow: /private/"));

    FetchResult result = fetch("/private/a");

    assertThat(result)
        .isEqualTo(new FetchResult.Forbidden(url("/private/a"), "Disallow: /private/ (line 2)"));
    site.verify(0, getRequestedFor(urlEqualTo("/private/a")));
  }

  @Test
  void redirectIsJudgedByRobotsToo() {
    serve("/robots.txt", ok("User-agent: policywatch\nDisallow: /private/"));
    serve("/a", temporaryRedirect("/private/a"));

    assertThat(fetch("/a")).isInstanceOf(FetchResult.Forbidden.class);
    site.verify(0, getRequestedFor(urlEqualTo("/private/a")));
  }

  @Test
  void privateAddressIsNotDialled() {
    try (HttpFetcher strict =
        HttpFetcher.open(settings(false), clock, HostMemory.forgetful(), clock)) {
      FetchResult port = strict.fetch(request("/a"));
      FetchResult loopback =
          strict.fetch(
              new FetchRequest(
                  new PageUrl("http://127.0.0.1:8080/a"), Validators.NONE, Duration.ZERO, null));

      assertFailed(port, FailureKind.PRIVATE_ADDRESS, "port");
      assertFailed(loopback, FailureKind.PRIVATE_ADDRESS, "not public");
    }
    site.verify(0, getRequestedFor(urlEqualTo("/a")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "2130706433", "[::ffff:127.0.0.1]"})
  void redirectToTheInsideIsNotFollowed(String inside) {
    AddressJudge judge = onlyOpen("site.example");
    serve("/a", temporaryRedirect("http://" + inside + ":" + site.getPort() + "/inner"));

    try (HttpFetcher strict =
        HttpFetcher.open(settings(false), clock, HostMemory.forgetful(), clock, judge)) {
      PageUrl outside = new PageUrl("http://site.example:" + site.getPort() + "/a");
      FetchResult result =
          strict.fetch(new FetchRequest(outside, Validators.NONE, Duration.ZERO, null));

      assertFailed(result, FailureKind.PRIVATE_ADDRESS, "not public");
    }
    site.verify(1, getRequestedFor(urlEqualTo("/a")));
    site.verify(1, getRequestedFor(urlEqualTo("/robots.txt")));
    site.verify(0, getRequestedFor(urlEqualTo("/inner")));
  }

  @Test
  void certificateThatNobodyVouchesForIsATlsFailure() {
    PageUrl https = new PageUrl("https://localhost:" + site.getHttpsPort() + "/a");

    FetchResult result =
        fetcher.fetch(new FetchRequest(https, Validators.NONE, Duration.ZERO, null));

    assertFailed(result, FailureKind.TLS, "");
  }

  @Test
  void certificateIsBelievedWhereTheSourceSaysSo() {
    serve("/a", ok("x"));
    PageUrl https = new PageUrl("https://localhost:" + site.getHttpsPort() + "/a");
    FetchSettings trusting =
        new FetchSettings(
            "policywatch/1.0",
            "",
            Duration.ofSeconds(5),
            100_000,
            true,
            new FetchSettings.Network(Set.of(), null, Map.of("localhost", new Tls(null, false))));
    try (HttpFetcher own = HttpFetcher.open(trusting, clock, HostMemory.forgetful(), clock)) {
      assertThat(own.fetch(new FetchRequest(https, Validators.NONE, Duration.ZERO, null)))
          .isInstanceOf(FetchResult.Fetched.class);
      assertFailed(
          own.fetch(
              new FetchRequest(
                  new PageUrl("https://127.0.0.1:" + site.getHttpsPort() + "/a"),
                  Validators.NONE,
                  Duration.ZERO,
                  null)),
          FailureKind.TLS,
          "");
    }
  }

  @Test
  void allRequestsGoThroughTheProxyAndPrivateNamesDoNot() {
    serve("/a", ok("through the proxy"));
    FetchSettings behind =
        new FetchSettings(
            "policywatch/1.0",
            "",
            Duration.ofSeconds(5),
            100_000,
            false,
            new FetchSettings.Network(
                Set.of(80), URI.create("http://localhost:" + site.getPort()), Map.of()));
    try (HttpFetcher own = HttpFetcher.open(behind, clock, HostMemory.forgetful(), clock)) {
      FetchResult far = own.fetch(request("http://no-such-host.invalid/a", Duration.ZERO));
      FetchResult inner = own.fetch(request("http://127.0.0.1/a", Duration.ZERO));
      FetchResult port = own.fetch(request("http://no-such-host.invalid:22/a", Duration.ZERO));

      assertThat(far).isInstanceOf(FetchResult.Fetched.class);
      assertFailed(inner, FailureKind.PRIVATE_ADDRESS, "not public");
      assertFailed(port, FailureKind.PRIVATE_ADDRESS, "port 22");
    }
  }

  private static FetchRequest request(String address, Duration delay) {
    return new FetchRequest(new PageUrl(address), Validators.NONE, delay, null);
  }

  @Test
  void brotliAndZstdAreUnpacked() {
    byte[] zstd = Zstd.compress("区块链".repeat(500).getBytes(StandardCharsets.UTF_8));
    byte[] brotli = Base64.getDecoder().decode("G5MR+MUDbmKcUGqEOyF+CwYWJQAMmXUW");
    serve("/br", aResponse().withBody(brotli).withHeader("Content-Encoding", "br"));
    serve("/zstd", aResponse().withBody(zstd).withHeader("Content-Encoding", "zstd"));

    for (String path : new String[] {"/br", "/zstd"}) {
      FetchResult.Fetched fetched = (FetchResult.Fetched) fetch(path);
      assertThat(new String(fetched.page().body(), StandardCharsets.UTF_8))
          .isEqualTo("区块链".repeat(500));
    }
  }

  @Test
  void unknownHostIsNamed() {
    FetchResult result =
        fetcher.fetch(
            new FetchRequest(
                new PageUrl("http://no-such-host.invalid/a"),
                Validators.NONE,
                Duration.ZERO,
                null));

    assertFailed(result, FailureKind.DNS, "no-such-host.invalid");
  }

  @Test
  void interruptedFetchIsDeferred() {
    serve("/a", ok("x"));
    fetch("/a");

    Thread.currentThread().interrupt();
    FetchResult result =
        fetcher.fetch(new FetchRequest(url("/a"), Validators.NONE, Duration.ofSeconds(1), null));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(result).isInstanceOf(FetchResult.Deferred.class);
  }

  /** The usual judge, but for one name that stands for a public site on any port. */
  private static AddressJudge onlyOpen(String name) {
    return new AddressJudge(false) {
      @Override
      Optional<String> objection(PageUrl url) {
        return Optional.empty();
      }

      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        return host.equals(name)
            ? new InetAddress[] {InetAddress.getLoopbackAddress()}
            : super.resolve(host);
      }
    };
  }

  private static void assertFailed(FetchResult result, FailureKind kind, String detail) {
    assertThat(result)
        .isInstanceOfSatisfying(
            FetchResult.Failed.class,
            failed -> {
              assertThat(failed.kind()).as(failed.detail()).isEqualTo(kind);
              assertThat(failed.detail()).contains(detail);
            });
  }

  private FetchResult fetch(String path) {
    return fetcher.fetch(request(path));
  }

  private static FetchRequest request(String path) {
    return new FetchRequest(url(path), Validators.NONE, Duration.ZERO, null);
  }

  private static PageUrl url(String path) {
    return new PageUrl("http://localhost:" + site.getPort() + path);
  }

  private static void serve(String path, ResponseDefinitionBuilder response) {
    MappingBuilder mapping = get(path);
    site.stubFor(mapping.willReturn(response == null ? aResponse() : response));
  }

  private HttpFetcher open(HostMemory memory) {
    return HttpFetcher.open(settings(true), clock, memory, clock);
  }

  private static FetchSettings settings(boolean privateAddresses) {
    return new FetchSettings(
        "policywatch/1.0",
        "mailto:desk@watch.example",
        Duration.ofSeconds(5),
        100_000,
        privateAddresses);
  }
}
