package org.policywatch.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.time.Duration;
import org.policywatch.model.FailureKind;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Validators;

/** A site on loopback, with and without TLS, and requests to it. */
final class Site extends WireMockExtension {
  Site() {
    super(
        newInstance()
            .options(wireMockConfig().dynamicPort().dynamicHttpsPort().gzipDisabled(true)));
  }

  void serve(String path, ResponseDefinitionBuilder response) {
    stubFor(get(path).willReturn(response));
  }

  PageUrl page(String path) {
    return new PageUrl("http://localhost:" + getPort() + path);
  }

  PageUrl secure(String host, String path) {
    return new PageUrl("https://" + host + ":" + getHttpsPort() + path);
  }

  FetchRequest request(String path) {
    return request(page(path));
  }

  static FetchRequest request(PageUrl url) {
    return new FetchRequest(url, Validators.NONE, Duration.ZERO, null);
  }

  void wasAskedFor(int times, String path) {
    verify(times, getRequestedFor(urlEqualTo(path)));
  }

  static void assertFailed(FetchResult result, FailureKind kind, String detail) {
    assertThat(result)
        .isInstanceOfSatisfying(
            FetchResult.Failed.class,
            failed -> {
              assertThat(failed.kind()).as(failed.detail()).isEqualTo(kind);
              assertThat(failed.detail()).contains(detail);
            });
  }

  /** One that may ask it, on a clock of the test's own. */
  static HttpFetcher fetcher(TestClock clock, HostMemory memory) {
    FetchSettings settings =
        new FetchSettings(
            "policywatch/1.0", "mailto:desk@watch.example", Duration.ofSeconds(5), 100_000, true);
    return HttpFetcher.open(settings, clock, memory, clock);
  }
}
