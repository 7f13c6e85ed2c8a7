package org.policywatch.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.model.FailureKind;
import org.policywatch.model.Validators;

/** Whatever a server does, a fetch ends soon, with a reason, and within bounds. */
class HostileServerTest {
  private static final Duration TIMEOUT = Duration.ofMillis(400);

  /** Where something else must end it, also on a busy machine. */
  private static final Duration AMPLE = Duration.ofSeconds(10);

  private static final int MAX_BYTES = 1_000_000;
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

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
  void gzipBombEndsAtTheLimit() throws Exception {
    byte[] bomb = zeros(200 * MAX_BYTES);

    assertThat(bomb.length).isLessThan(MAX_BYTES);
    assertEnds(FailureKind.TOO_LARGE, (connection, out) -> body(out, "gzip", bomb));
  }

  @Test
  void bombInABombEndsAtTheLimit() throws Exception {
    byte[] bomb = gzip(zeros(200 * MAX_BYTES));

    assertEnds(FailureKind.TOO_LARGE, (connection, out) -> body(out, "gzip, gzip", bomb));
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "gzip, gzip, gzip", "zstd", "compress"})
  void packingThatCannotBeUndoneFails(String encoding) throws Exception {
    assertEnds(
        FailureKind.PROTOCOL, (connection, out) -> body(out, encoding, new byte[] {1, 2, 3, 4}));
  }

  /** Sixty million zeros in 53 bytes. */
  @Test
  void brotliBombEndsAtTheLimit() throws Exception {
    byte[] bomb =
        Base64.getDecoder()
            .decode("z///f/glYOKxQCD3/p/////wSwDEYQGA7v0/////4ZcAiMMiAN37//w3nMQvARCHBQC6fpM=");

    assertEnds(FailureKind.TOO_LARGE, (connection, out) -> body(out, "br", bomb));
  }

  @Test
  void zstdBombEndsAtTheLimit() throws Exception {
    byte[] bomb = Zstd.compress(new byte[200 * MAX_BYTES]);

    assertThat(bomb.length).isLessThan(MAX_BYTES);
    assertEnds(FailureKind.TOO_LARGE, (connection, out) -> body(out, "zstd", bomb));
  }

  @Test
  void zstdThatWantsMuchMemoryIsRefused() throws Exception {
    byte[] page = "一".repeat(1_000).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZstdOutputStream zstd = new ZstdOutputStream(packed)) {
      zstd.setLong(27);
      zstd.write(page);
    }

    assertEnds(FailureKind.PROTOCOL, (connection, out) -> body(out, "zstd", packed.toByteArray()));
  }

  @Test
  void tornGzipFails() throws Exception {
    byte[] whole = gzip("一".repeat(1_000).getBytes(StandardCharsets.UTF_8));

    assertEnds(
        FailureKind.PROTOCOL,
        (connection, out) -> body(out, "gzip", Arrays.copyOf(whole, whole.length - 10)));
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

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "deflate", "raw deflate", "identity", ""})
  void packedPageIsUnpacked(String encoding) throws Exception {
    byte[] page = "<p>到2025年</p>".getBytes(StandardCharsets.UTF_8);
    byte[] packed =
        switch (encoding) {
          case "deflate" -> deflate(page, false);
          case "raw deflate" -> deflate(page, true);
          case "identity", "" -> page;
          default -> gzip(page);
        };

    try (RawServer server =
            new RawServer((connection, out) -> body(out, encoding.replace("raw ", ""), packed));
        HttpFetcher fetcher = open()) {
      FetchResult.Fetched fetched = (FetchResult.Fetched) fetch(fetcher, server);

      assertThat(fetched.page().body()).isEqualTo(page);
    }
  }

  @Test
  void plainPageUnderAGzipHeaderIsTakenAsItIs() throws Exception {
    byte[] page = "<p>plain</p>".getBytes(StandardCharsets.UTF_8);

    try (RawServer server = new RawServer((connection, out) -> body(out, "gzip", page));
        HttpFetcher fetcher = open()) {
      FetchResult.Fetched fetched = (FetchResult.Fetched) fetch(fetcher, server);

      assertThat(fetched.page().body()).isEqualTo(page);
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

  private static void assertEnds(FailureKind kind, RawServer.Behaviour behaviour)
      throws IOException {
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

  private static void body(OutputStream out, String encoding, byte[] body) throws IOException {
    String coding = encoding.isEmpty() ? "" : "Content-Encoding: " + encoding + "\r\n";
    RawServer.write(out, OK + coding + "Content-Length: " + body.length + "\r\n\r\n");
    out.write(body);
    out.flush();
  }

  private static byte[] zeros(int length) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      byte[] block = new byte[1_000_000];
      for (int written = 0; written < length; written += block.length) {
        gzip.write(block);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] deflate(byte[] content, boolean raw) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    java.util.zip.Deflater deflater = new java.util.zip.Deflater(9, raw);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(content);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static FetchResult fetch(HttpFetcher fetcher, RawServer server) {
    return fetcher.fetch(new FetchRequest(server.url(), Validators.NONE, Duration.ZERO, null));
  }

  private static HttpFetcher open() {
    return open(AMPLE);
  }

  private static HttpFetcher open(Duration timeout) {
    return HttpFetcher.open(settings(timeout), InstantSource.system(), HostMemory.forgetful());
  }

  private static FetchSettings settings(Duration timeout) {
    return new FetchSettings("policywatch/1.0", "", timeout, MAX_BYTES, true);
  }
}
