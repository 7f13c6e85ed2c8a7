package org.policywatch.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Validators;

/** What a server sees of our politeness, by its own clock. */
@Timeout(20)
class RequestSpacingTest {
  @Test
  void serverNeverSeesTwoRequestsCloserThanTheDelay() throws Exception {
    Duration delay = Duration.ofMillis(60);
    String ok = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx";
    FetchSettings settings =
        new FetchSettings("policywatch/1.0", "", Duration.ofSeconds(5), 1_000, true);

    try (RawServer server = new RawServer((connection, out) -> RawServer.write(out, ok));
        HttpFetcher fetcher =
            HttpFetcher.open(settings, InstantSource.system(), HostMemory.forgetful())) {
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < 15; i++) {
          PageUrl page = new PageUrl(server.url() + "?" + i);
          threads.submit(() -> fetcher.fetch(new FetchRequest(page, Validators.NONE, delay, null)));
        }
      }

      List<Long> arrivals = server.arrivals();
      LongStream gaps =
          IntStream.range(1, arrivals.size()).mapToLong(i -> arrivals.get(i) - arrivals.get(i - 1));
      assertThat(arrivals).hasSize(16);
      assertThat(gaps.boxed().toList()).allMatch(gap -> gap >= delay.toNanos());
    }
  }
}
