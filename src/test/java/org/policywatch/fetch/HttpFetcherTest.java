package org.policywatch.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
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

/** What comes of asking for a page. */
class HttpFetcherTest {
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

  @Test
  void pageComesWithItsHeadersAndValidators() {
    site.serve(
        "/a", ok("<p>目标</p>").withHeader("Content-Type", "text/html").withHeader("ETag", "\"1\""));

    FetchResult.Fetched fetched = (FetchResult.Fetched) fetch("/a");

    assertThat(new String(fetched.page().body(), StandardCharsets.UTF_8)).isEqualTo("<p>目标</p>");
    assertThat(fetched.page().header("content-type")).contains("text/html");
    assertThat(fetched.page().url()).isEqualTo(site.page("/a"));
    assertThat(fetched.page().fetchedAt()).isEqualTo(clock.instant());
    assertThat(fetched.validators()).isEqualTo(new Validators("\"1\"", null));
  }

  @Test
  void weSayWhoWeAreAndHowToReachUs() {
    site.serve("/a", ok("x"));

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
        fetcher.fetch(new FetchRequest(site.page("/a"), validators, Duration.ZERO, null));

    assertUnchanged(result, "/a", new Validators("\"2\"", "Sun, 22 Nov 2026 02:00:00 GMT"));
  }

  @Test
  void unchangedIsThePageThatAnsweredNotTheOneThatSentUsThere() {
    site.serve("/a", temporaryRedirect("/b"));
    site.stubFor(get("/b").withHeader("If-None-Match", equalTo("\"1\"")).willReturn(status(304)));
    Validators validators = new Validators("\"1\"", null);

    FetchResult result =
        fetcher.fetch(new FetchRequest(site.page("/a"), validators, Duration.ZERO, null));

    assertUnchanged(result, "/b", validators);
  }

  private void assertUnchanged(FetchResult result, String path, Validators validators) {
    assertThat(result)
        .isInstanceOfSatisfying(
            FetchResult.NotModified.class,
            same -> {
              assertThat(same.url()).isEqualTo(site.page(path));
              assertThat(same.validators()).isEqualTo(validators);
            });
  }

  @Test
  void aHostMayHaveAnUnderscoreInItsName() {
    site.serve("/a", ok("x"));
    FetchSettings settings =
        new FetchSettings("policywatch/1.0", "", Duration.ofSeconds(5), 100_000, true);
    LocalServer local = new LocalServer(Set.of("news_1.site.example"), site.getPort());

    try (HttpFetcher there = HttpFetcher.open(settings, clock, memory, local)) {
      for (String port : List.of("", ":" + site.getPort())) {
        PageUrl page = new PageUrl("http://news_1.site.example" + port + "/a");
        assertThat(there.fetch(Site.request(page))).isInstanceOf(FetchResult.Fetched.class);
      }
    }
    site.verify(2, getRequestedFor(urlEqualTo("/a")).withHeader("Host", containing("news_1")));
  }

  @Test
  void anAnswerWithNothingInItIsNoPage() {
    site.serve("/a", ok());
    site.serve("/b", status(204));

    Site.assertFailed(fetch("/a"), FailureKind.CONNECTION, "status 200 without a body");
    Site.assertFailed(fetch("/b"), FailureKind.CONNECTION, "status 204 without a body");
  }

  @Test
  void charsetOfTheSourceIsPassedOn() {
    site.serve("/a", ok("x"));
    Charset gbk = Charset.forName("GB18030");

    FetchResult result =
        fetcher.fetch(new FetchRequest(site.page("/a"), Validators.NONE, Duration.ZERO, gbk));

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
    site.serve("/a", status(status).withBody(status == 304 ? null : "sorry"));

    Site.assertFailed(fetch("/a"), kind, "status " + status);
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
    site.serve("/a", status(status).withBody(body).withHeader("Content-Type", "text/html"));

    Site.assertFailed(fetch("/a"), FailureKind.BLOCKED, "a challenge");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "video/mp4; codecs=x", "AUDIO/mpeg", "application/zip"})
  void whatHasNoTextIsNotDownloaded(String type) {
    site.serve("/a", okForContentType(type, "x"));

    Site.assertFailed(fetch("/a"), FailureKind.CONTENT_TYPE, type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/html;charset=gbk", "application/pdf", "application/xhtml+xml", "nonsense"})
  void whatMayHaveTextIs(String type) {
    site.serve("/a", okForContentType(type, "x"));

    assertThat(fetch("/a")).isInstanceOf(FetchResult.Fetched.class);
  }

  @Test
  void brotliAndZstdAreUnpacked() {
    byte[] zstd = Zstd.compress("区块链".repeat(500).getBytes(StandardCharsets.UTF_8));
    byte[] brotli = Base64.getDecoder().decode("G5MR+MUDbmKcUGqEOyF+CwYWJQAMmXUW");
    site.serve("/br", aResponse().withBody(brotli).withHeader("Content-Encoding", "br"));
    site.serve("/zstd", aResponse().withBody(zstd).withHeader("Content-Encoding", "zstd"));

    for (String path : new String[] {"/br", "/zstd"}) {
      FetchResult.Fetched fetched = (FetchResult.Fetched) fetch(path);
      assertThat(new String(fetched.page().body(), StandardCharsets.UTF_8))
          .isEqualTo("区块链".repeat(500));
    }
  }

  @Test
  void forbiddenPageIsNotAskedFor() {
    site.serve("/robots.txt", ok("User-agent: *\nDisallow: /private/"));

    FetchResult result = fetch("/private/a");

    assertThat(result)
        .isEqualTo(
            new FetchResult.Forbidden(site.page("/private/a"), "Disallow: /private/ (line 2)"));
    site.wasAskedFor(0, "/private/a");
  }

  @Test
  void unknownHostIsNamed() {
    FetchResult result = fetcher.fetch(Site.request(new PageUrl("http://no-such-host.invalid/a")));

    Site.assertFailed(result, FailureKind.DNS, "no-such-host.invalid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.example:99999/",
        "http://localhost:70000//x//",
        "http://a.example:0/",
        "http://a..example/",
        "http://1.2.3.4.5/",
        "http://xn--/",
      })
  void anAddressThatNobodyHasIsAFailure(String address) {
    PageUrl.parse(address)
        .ifPresent(
            url ->
                assertThat(fetcher.fetch(Site.request(url)))
                    .isInstanceOf(FetchResult.Failed.class));
  }

  @Test
  void aHostThatIsAllOfAnAddressIsAFailure() {
    String host = "a".repeat(68) + ("." + "b".repeat(60)).repeat(32) + ".longest.example";
    String address = "http://" + host + "/";

    assertThat(address.length()).isBetween(PageUrl.MAX_LENGTH - 9, PageUrl.MAX_LENGTH);
    anAddressThatNobodyHasIsAFailure(address); // its robots.txt would be over the limit
  }

  @Test
  void interruptedFetchIsDeferred() {
    site.serve("/a", ok("x"));
    fetch("/a");

    Thread.currentThread().interrupt();
    FetchResult result =
        fetcher.fetch(
            new FetchRequest(site.page("/a"), Validators.NONE, Duration.ofSeconds(1), null));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(result).isInstanceOf(FetchResult.Deferred.class);
  }

  @Test
  void aFetchThatIsInterruptedAmidItsAnswerIsDeferredAndNobodysFault() throws Exception {
    site.serve("/a", ok("x"));
    site.serve("/slow", ok("x").withFixedDelay(60_000));
    fetch("/a");
    AtomicReference<FetchResult> result = new AtomicReference<>();
    Thread asking = Thread.ofVirtual().start(() -> result.set(fetch("/slow")));
    while (site.findAll(getRequestedFor(urlEqualTo("/slow"))).isEmpty()) {
      Thread.sleep(10);
    }

    asking.interrupt();
    asking.join();

    assertThat(result.get())
        .isEqualTo(new FetchResult.Deferred(site.page("/slow"), clock.instant(), "interrupted"));
  }

  private FetchResult fetch(String path) {
    return fetcher.fetch(site.request(path));
  }
}
