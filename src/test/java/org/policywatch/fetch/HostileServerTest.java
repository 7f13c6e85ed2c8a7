package org.policywatch.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.model.FailureKind;

/** Whatever a server does, a fetch ends soon, with a reason, and within bounds. */
class HostileServerTest extends HostileServerFixture {
  @Test
  void slowDripEndsAtTheDeadline() throws Exception {
    assertEnds(
        FailureKind.TIMEOUT,
        (connection, out) -> {
          RawServer.write(out, OK + "\r\n");
          while (true) {
            RawServer.write(out, "x");
            Thread.sleep(20);
          }
        });
  }

  @Test
  void slowHeadersEndAtTheDeadline() throws Exception {
    assertEnds(
        FailureKind.TIMEOUT,
        (connection, out) -> {
          RawServer.write(out, OK + "X-Slow: ");
          while (true) {
            RawServer.write(out, "x");
            Thread.sleep(20);
          }
        });
  }

  @Test
  void silenceEndsAtTheDeadline() throws Exception {
    assertEnds(FailureKind.TIMEOUT, (connection, out) -> Thread.sleep(5_000));
  }

  @Test
  void stormOfContinuesEndsAtTheDeadline() throws Exception {
    assertEnds(
        FailureKind.TIMEOUT,
        (connection, out) -> {
          while (true) {
            RawServer.write(out, "HTTP/1.1 100 Continue\r\n\r\n");
          }
        });
  }

  @Test
  void slowErrorPageEndsAtTheDeadline() throws Exception {
    assertEnds(
        FailureKind.TIMEOUT,
        (connection, out) -> {
          RawServer.write(out, "HTTP/1.1 500 Oops\r\n\r\n");
          while (true) {
            RawServer.write(out, "x");
            Thread.sleep(20);
          }
        });
  }

  @Test
  void endlessBodyEndsAtTheLimit() throws Exception {
    assertEnds(
        FailureKind.TOO_LARGE,
        (connection, out) -> {
          RawServer.write(out, OK + "\r\n");
          byte[] block = new byte[16_384];
          while (true) {
            out.write(block);
          }
        });
  }

  @Test
  void announcedSizeOverTheLimitIsNotDownloaded() throws Exception {
    assertEnds(
        FailureKind.TOO_LARGE,
        (connection, out) -> {
          RawServer.write(out, OK + "Content-Length: 99999999999\r\n\r\n");
          Thread.sleep(5_000);
        });
  }

  @Test
  void bodyShorterThanAnnouncedIsNoPage() throws Exception {
    assertEnds(
        FailureKind.CONNECTION,
        (connection, out) -> RawServer.write(out, OK + "Content-Length: 100\r\n\r\nhalf"));
  }

  @Test
  void chunksThatEndTooSoonAreNoPage() throws Exception {
    assertEnds(
        FailureKind.CONNECTION,
        (connection, out) ->
            RawServer.write(out, OK + "Transfer-Encoding: chunked\r\n\r\n40\r\nhalf"));
  }

  @Test
  void chunkedGarbageIsNoPage() throws Exception {
    assertEnds(
        FailureKind.PROTOCOL,
        (connection, out) ->
            RawServer.write(out, OK + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhalf\r\n0\r\n"));
  }

  @Test
  void resetInTheMiddleIsNoPage() throws Exception {
    assertEnds(
        FailureKind.CONNECTION,
        (connection, out) -> {
          RawServer.write(out, OK + "Content-Length: 100\r\n\r\nhalf");
          connection.setSoLinger(true, 0);
          connection.close();
        });
  }

  @Test
  void hangingUpIsAConnectionFailure() throws Exception {
    assertEnds(FailureKind.CONNECTION, (connection, out) -> connection.close());
  }

  @Test
  void floodOfHeadersEnds() throws Exception {
    assertEnds(
        FailureKind.PROTOCOL,
        (connection, out) -> {
          RawServer.write(out, OK);
          for (int i = 0; ; i++) {
            RawServer.write(out, "X-" + i + ": flood\r\n");
          }
        });
  }

  @Test
  void endlessHeaderEnds() throws Exception {
    assertEnds(
        FailureKind.PROTOCOL,
        (connection, out) -> {
          RawServer.write(out, OK + "X-Long: ");
          while (true) {
            RawServer.write(out, "x".repeat(8_192));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"SSH-2.0-OpenSSH_9.9\r\n", "<html>not http</html>\r\n\r\n", "\0\1\2\3"})
  void whatIsNotHttpFails(String answer) throws Exception {
    try (RawServer server = new RawServer((connection, out) -> RawServer.write(out, answer));
        HttpFetcher fetcher = open()) {
      FetchResult.Failed failed = (FetchResult.Failed) fetch(fetcher, server);

      assertThat(failed.kind()).isIn(FailureKind.PROTOCOL, FailureKind.CONNECTION);
    }
  }

  @Test
  void bodyOfJustTheLimitIsAPage() throws Exception {
    byte[] page = new byte[MAX_BYTES];

    try (RawServer server = new RawServer((connection, out) -> body(out, "", page));
        HttpFetcher fetcher = open()) {
      assertThat(fetch(fetcher, server)).isInstanceOf(FetchResult.Fetched.class);
    }
  }

  @Test
  void hostThatKeepsFailingIsLeftAlone() throws Exception {
    TestClock clock = new TestClock(java.time.Instant.parse("2026-11-23T02:00:00Z"));
    try (RawServer server = new RawServer((connection, out) -> connection.close());
        HttpFetcher fetcher =
            HttpFetcher.open(settings(AMPLE), clock, HostMemory.forgetful(), clock)) {
      for (int i = 0; i < 5; i++) {
        assertThat(fetch(fetcher, server)).isInstanceOf(FetchResult.Failed.class);
      }

      FetchResult.Deferred deferred = (FetchResult.Deferred) fetch(fetcher, server);

      assertThat(deferred.why()).startsWith("failed 5 times in a row, last: ");
      assertThat(deferred.notBefore()).isAfterOrEqualTo(clock.instant().plusSeconds(60));
      assertThat(server.requests()).isEqualTo(5);
    }
  }
}
