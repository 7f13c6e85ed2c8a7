package org.policywatch.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.model.FailureKind;

/** Whatever a body is packed with, it is unpacked within bounds or refused. */
class PackedBodyTest extends HostileServerFixture {
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

  @Test
  void anErrorPageThatCannotBeUnpackedIsStillAnError() throws Exception {
    assertEnds(
        FailureKind.GONE,
        (connection, out) ->
            RawServer.write(
                out,
                "HTTP/1.1 404 Not Found\r\nContent-Encoding: br\r\nContent-Length: 3\r\n\r\n???"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "gzip", "deflate", "zstd"})
  void nothingIsNothingHoweverItIsSaidToBePacked(String encoding) throws Exception {
    try (RawServer server = new RawServer((connection, out) -> body(out, encoding, new byte[0]));
        HttpFetcher fetcher = open()) {
      Site.assertFailed(
          fetch(fetcher, server), FailureKind.CONNECTION, "status 200 without a body");
    }
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
}
