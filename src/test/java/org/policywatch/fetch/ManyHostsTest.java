package org.policywatch.fetch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hc.client5.http.impl.cookie.BasicClientCookie;
import org.junit.jupiter.api.Test;
import org.policywatch.fetch.HostState.RobotsCopy;
import org.policywatch.model.PageUrl;

/** Whoever owns a domain has hosts without end, and can send us to all of them. */
class ManyHostsTest {
  private static final long MEGABYTE = 1 << 20;
  private static final TestClock CLOCK = new TestClock(Instant.parse("2026-11-23T02:00:00Z"));

  @Test
  void theirRobotsTxtsDoNotFillTheMemory() {
    byte[] rules = ("User-agent: *\n" + "Disallow: /a\n".repeat(35_000)).getBytes(US_ASCII);
    HostMemory remembering =
        new HostMemory() {
          @Override
          public Optional<HostState> recall(String origin) {
            RobotsCopy copy = new RobotsCopy(rules.clone(), CLOCK.instant());
            return Optional.of(new HostState(copy, null, ""));
          }

          @Override
          public void remember(String origin, HostState state) {}
        };
    FetchSettings settings =
        new FetchSettings("policywatch/1.0", "", Duration.ofSeconds(5), 100_000, true);

    long before = used();
    try (HttpFetcher fetcher = HttpFetcher.open(settings, CLOCK, remembering, CLOCK)) {
      for (int i = 0; i < 60; i++) {
        PageUrl page = new PageUrl("http://host" + i + ".example/a");
        assertThat(fetcher.robots(page, Duration.ZERO)).isInstanceOf(RobotsStanding.Known.class);
      }
      assertThat(used() - before).isLessThan(120 * MEGABYTE);
    }
  }

  @Test
  void theirCookiesDoNotFillTheMemory() {
    HostCookies cookies = new HostCookies();

    long before = used();
    for (int host = 0; host < 3_000; host++) {
      for (int i = 0; i < 30; i++) {
        BasicClientCookie cookie = new BasicClientCookie("n".repeat(3_000) + i, "v");
        cookies.of("host" + host + ".example").addCookie(cookie);
      }
    }

    assertThat(used() - before).isLessThan(120 * MEGABYTE);
    cookies.of("host1.example").addCookie(new BasicClientCookie("session", "1"));
    assertThat(cookies.of("host1.example").getCookies()).isNotEmpty();
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
