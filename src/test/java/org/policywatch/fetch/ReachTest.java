package org.policywatch.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.model.FailureKind;
import org.policywatch.model.PageUrl;
import org.policywatch.source.Tls;

/** Which hosts are dialled, believed and asked through which proxy. */
class ReachTest {
  @RegisterExtension static final Site site = new Site();

  private final TestClock clock = new TestClock(Instant.parse("2026-11-23T02:00:00Z"));

  @Test
  void privateAddressIsNotDialled() {
    try (HttpFetcher strict = open(false, FetchSettings.Network.USUAL)) {
      FetchResult port = strict.fetch(site.request("/a"));
      FetchResult loopback = strict.fetch(request("http://127.0.0.1:8080/a"));

      Site.assertFailed(port, FailureKind.PRIVATE_ADDRESS, "port");
      Site.assertFailed(loopback, FailureKind.PRIVATE_ADDRESS, "not public");
    }
    site.wasAskedFor(0, "/a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "2130706433", "[::ffff:127.0.0.1]"})
  void redirectToTheInsideIsNotFollowed(String inside) {
    AddressJudge judge = onlyOpen("site.example");
    site.serve("/a", temporaryRedirect("http://" + inside + ":" + site.getPort() + "/inner"));

    FetchSettings settings = settings(false, FetchSettings.Network.USUAL);
    try (HttpFetcher strict =
        HttpFetcher.open(settings, clock, HostMemory.forgetful(), clock, judge)) {
      FetchResult result = strict.fetch(request("http://site.example:" + site.getPort() + "/a"));

      Site.assertFailed(result, FailureKind.PRIVATE_ADDRESS, "not public");
    }
    site.wasAskedFor(1, "/a");
    site.wasAskedFor(1, "/robots.txt");
    site.wasAskedFor(0, "/inner");
  }

  @Test
  void certificateThatNobodyVouchesForIsATlsFailure() {
    try (HttpFetcher fetcher = open(true, FetchSettings.Network.USUAL)) {
      FetchResult result = fetcher.fetch(Site.request(site.secure("localhost", "/a")));

      Site.assertFailed(result, FailureKind.TLS, "");
    }
  }

  @Test
  void certificateIsBelievedWhereTheSourceSaysSo() {
    site.serve("/a", ok("x"));
    Map<String, Tls> believed = Map.of("localhost", new Tls(null, false));

    try (HttpFetcher fetcher = open(true, new FetchSettings.Network(Set.of(), null, believed))) {
      assertThat(fetcher.fetch(Site.request(site.secure("localhost", "/a"))))
          .isInstanceOf(FetchResult.Fetched.class);
      Site.assertFailed(
          fetcher.fetch(Site.request(site.secure("127.0.0.1", "/a"))), FailureKind.TLS, "");
    }
  }

  @Test
  void allRequestsGoThroughTheProxyAndPrivateNamesDoNot() {
    site.serve("/a", ok("through the proxy"));
    URI proxy = URI.create("http://localhost:" + site.getPort());

    try (HttpFetcher fetcher =
        open(false, new FetchSettings.Network(Set.of(80), proxy, Map.of()))) {
      FetchResult far = fetcher.fetch(request("http://no-such-host.invalid/a"));
      FetchResult inner = fetcher.fetch(request("http://127.0.0.1/a"));
      FetchResult port = fetcher.fetch(request("http://no-such-host.invalid:22/a"));

      assertThat(far).isInstanceOf(FetchResult.Fetched.class);
      Site.assertFailed(inner, FailureKind.PRIVATE_ADDRESS, "not public");
      Site.assertFailed(port, FailureKind.PRIVATE_ADDRESS, "port 22");
    }
  }

  @Test
  void theProxysOwnHostIsDialledAndNeverAskedFor() {
    site.serve("/a", ok("the inside of the proxy"));
    URI proxy = URI.create("http://localhost:" + site.getPort());

    try (HttpFetcher fetcher =
        open(false, new FetchSettings.Network(Set.of(80), proxy, Map.of()))) {
      Site.assertFailed(
          fetcher.fetch(request("http://localhost/a")), FailureKind.PRIVATE_ADDRESS, "not public");
    }
    site.wasAskedFor(0, "/a");
  }

  @Test
  void whatIsPostedThroughTheProxyStaysOutsideToo() {
    site.stubFor(post("/hook").willReturn(ok("x")));
    URI proxy = URI.create("http://localhost:" + site.getPort());
    FetchSettings settings =
        settings(false, new FetchSettings.Network(Set.of(80), proxy, Map.of()));

    try (Poster poster = new Poster(settings, clock)) {
      assertThat(poster.post(URI.create("http://127.0.0.1/hook"), Map.of(), new byte[0]))
          .isInstanceOfSatisfying(
              Posted.Failed.class, failed -> assertThat(failed.why()).contains("not public"));
      assertThat(poster.post(URI.create("http://no-such-host.invalid/hook"), Map.of(), new byte[0]))
          .isInstanceOf(Posted.Answered.class);
    }
  }

  private static FetchRequest request(String address) {
    return Site.request(new PageUrl(address));
  }

  private HttpFetcher open(boolean privateAddresses, FetchSettings.Network network) {
    return HttpFetcher.open(
        settings(privateAddresses, network), clock, HostMemory.forgetful(), clock);
  }

  private static FetchSettings settings(boolean privateAddresses, FetchSettings.Network network) {
    return new FetchSettings(
        "policywatch/1.0", "", Duration.ofSeconds(5), 100_000, privateAddresses, network);
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
}
