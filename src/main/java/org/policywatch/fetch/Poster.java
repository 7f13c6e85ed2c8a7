package org.policywatch.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * Posts JSON. As with pages only public addresses are dialled, unless the settings allow others,
 * and the time for all of a request is limited. Thread-safe.
 */
public final class Poster implements AutoCloseable {
  private final AddressJudge judge;
  private final Exchange exchange;
  private final InstantSource clock;

  /** With the user agent, time limit, proxy and addresses of the settings. */
  public Poster(FetchSettings settings, InstantSource clock) {
    this.judge =
        new AddressJudge(settings.privateAddresses(), settings.network(), LocalServer.NONE);
    this.exchange = new Exchange(settings, judge, LocalServer.NONE);
    this.clock = clock;
  }

  /**
   * Sends once.
   *
   * @param url with scheme http or https and a host
   * @param json in UTF-8
   */
  public Posted post(URI url, Map<String, String> headers, byte[] json) {
    Optional<String> objection = judge.objection(url.getHost());
    if (objection.isPresent()) {
      return new Posted.Failed(objection.get());
    }
    return switch (exchange.post(url, headers, json)) {
      case Answer.Complete answer ->
          new Posted.Answered(
              answer.status(),
              new String(answer.body(), StandardCharsets.UTF_8),
              answer
                  .header("retry-after")
                  .flatMap(value -> RetryAfter.parse(value, clock.instant()))
                  .orElse(null));
      case Answer.NotNow notNow -> new Posted.Failed(notNow.why());
      case Answer.Broken broken -> new Posted.Failed(broken.detail());
    };
  }

  @Override
  public void close() {
    exchange.close();
  }
}
