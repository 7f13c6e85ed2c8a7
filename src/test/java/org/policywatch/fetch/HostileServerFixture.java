package org.policywatch.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import org.policywatch.model.FailureKind;
import org.policywatch.model.Validators;

/** A server that does what it likes, and a fetcher with tight bounds. */
abstract class HostileServerFixture {
  static final Duration TIMEOUT = Duration.ofMillis(400);

  /** Where something else must end it, also on a busy machine. */
  static final Duration AMPLE = Duration.ofSeconds(10);

  static final int MAX_BYTES = 1_000_000;
  static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

  static void assertEnds(FailureKind kind, RawServer.Behaviour behaviour) throws IOException {
    try (RawServer server = new RawServer(behaviour);
        HttpFetcher fetcher = open(kind == FailureKind.TIMEOUT ? TIMEOUT : AMPLE)) {
      long began = System.nanoTime();

      FetchResult result = fetch(fetcher, server);

      Duration took = Duration.ofNanos(System.nanoTime() - began);
      assertThat(result).isInstanceOf(FetchResult.Failed.class);
      FetchResult.Failed failed = (FetchResult.Failed) result;
      assertThat(failed.kind()).as(failed.detail()).isEqualTo(kind);
      assertThat(took).isLessThan(AMPLE);
    }
  }

  static void body(OutputStream out, String encoding, byte[] body) throws IOException {
    String coding = encoding.isEmpty() ? "" : "Content-Encoding: " + encoding + "\r\n";
    RawServer.write(out, OK + coding + "Content-Length: " + body.length + "\r\n\r\n");
    out.write(body);
    out.flush();
  }

  static FetchResult fetch(HttpFetcher fetcher, RawServer server) {
    return fetcher.fetch(new FetchRequest(server.url(), Validators.NONE, Duration.ZERO, null));
  }

  static HttpFetcher open() {
    return open(AMPLE);
  }

  static HttpFetcher open(Duration timeout) {
    return HttpFetcher.open(settings(timeout), InstantSource.system(), HostMemory.forgetful());
  }

  static FetchSettings settings(Duration timeout) {
    return new FetchSettings("policywatch/1.0", "", timeout, MAX_BYTES, true);
  }
}
