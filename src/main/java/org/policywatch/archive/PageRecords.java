package org.policywatch.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Sha256;

/**
 * A page as WARC records, each one gzip member: response first, so that its place is the page's.
 * They say the digest of the body, not that of the block: the member's checksum tells damage.
 *
 * @param bytes the members
 */
record PageRecords(byte[] bytes) {
  static final String REQUESTED = "Policywatch-Requested-URI";
  private static final String CHARSET = "Policywatch-Charset";

  static PageRecords of(FetchedPage page, String digest) throws IOException {
    return new PageRecords(Uninterrupted.call(() -> responseAndRequest(page, digest)));
  }

  private static byte[] responseAndRequest(FetchedPage page, String digest) throws IOException {
    byte[] answer = HttpBlock.response(page);
    WarcResponse.Builder builder =
        new WarcResponse.Builder(page.url().value())
            .version(MessageVersion.WARC_1_1)
            .date(page.fetchedAt())
            .body(MediaType.HTTP_RESPONSE, answer)
            .payloadDigest(sha256(digest));
    if (!page.requested().equals(page.url())) {
      builder.setHeader(REQUESTED, page.requested().value());
    }
    if (page.charset() != null) {
      builder.setHeader(CHARSET, page.charset().name());
    }
    WarcResponse response = builder.build();
    byte[] question = HttpBlock.request(page.url());
    WarcRequest request =
        new WarcRequest.Builder(page.url().value())
            .version(MessageVersion.WARC_1_1)
            .date(page.fetchedAt())
            .body(MediaType.HTTP_REQUEST, question)
            .concurrentTo(response.id())
            .build();
    return page.requested().equals(page.url())
        ? members(response, request)
        : members(response, request, redirected(page, response));
  }

  /** In the words of the standard's own vocabulary, for programs that know not our headers. */
  private static WarcMetadata redirected(FetchedPage page, WarcResponse response) {
    return new WarcMetadata.Builder()
        .version(MessageVersion.WARC_1_1)
        .date(page.fetchedAt())
        .targetURI(page.url().value())
        .concurrentTo(response.id())
        .fields(Map.of("via", List.of(page.requested().value()), "hopsFromSeed", List.of("R")))
        .build();
  }

  /**
   * That a page was visited and still had the body that is archived already.
   *
   * @param digest SHA-256 of that body, hex
   */
  static PageRecords revisit(PageUrl url, String digest, Instant at) throws IOException {
    WarcRevisit revisit =
        new WarcRevisit.Builder(url.value(), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
            .version(MessageVersion.WARC_1_1)
            .date(at)
            .payloadDigest(sha256(digest))
            .setHeader("WARC-Refers-To-Target-URI", url.value())
            .build();
    return new PageRecords(Uninterrupted.call(() -> members(revisit)));
  }

  /** The record every file begins with. */
  static byte[] information(String file, Instant now) throws IOException {
    return Uninterrupted.call(() -> members(warcinfo(file, now)));
  }

  private static Warcinfo warcinfo(String file, Instant now) {
    return new Warcinfo.Builder()
        .version(MessageVersion.WARC_1_1)
        .date(now)
        .filename(file)
        .fields(
            Map.of(
                "software", List.of("policywatch"),
                "format", List.of("WARC File Format 1.1"),
                "conformsTo",
                    List.of(
                        "https://iipc.github.io/warc-specifications/specifications/"
                            + "warc-format/warc-1.1/")))
        .build();
  }

  static FetchedPage read(Path file, long offset) throws IOException {
    return Uninterrupted.call(() -> readOnce(file, offset));
  }

  private static FetchedPage readOnce(Path file, long offset) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (offset < 0 || offset >= channel.size()) {
        throw new IOException("the file ends at " + channel.size());
      }
      try (WarcReader reader = new WarcReader(channel.position(offset))) {
        WarcRecord record = reader.next().orElseThrow(() -> new IOException("no record"));
        if (record instanceof WarcResponse response) {
          return page(response);
        }
        throw new IOException("a " + record.type() + " record, not a response");
      } catch (RuntimeException e) {
        // what the WARC library throws at fields that damage has taken or changed
        throw new IOException("damaged: " + e, e);
      }
    }
  }

  private static FetchedPage page(WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    byte[] body = http.body().stream().readAllBytes();
    WarcDigest kept =
        response.payloadDigest().orElseThrow(() -> new IOException("no payload digest"));
    if (!kept.equals(sha256(body))) {
      throw new IOException("the body is not the one that was archived");
    }
    PageUrl url = new PageUrl(response.target());
    return new FetchedPage(
        url,
        response.headers().first(REQUESTED).map(PageUrl::new).orElse(url),
        response.date(),
        http.status(),
        HttpBlock.headers(http),
        body,
        charset(response.headers().first(CHARSET).orElse(null)));
  }

  private static @Nullable Charset charset(@Nullable String name) {
    return name == null || !Charset.isSupported(name) ? null : Charset.forName(name);
  }

  private static byte[] members(WarcRecord... records) throws IOException {
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    for (WarcRecord record : records) {
      ByteArrayOutputStream plain = new ByteArrayOutputStream();
      try (WarcWriter writer = new WarcWriter(Channels.newChannel(plain), WarcCompression.NONE)) {
        writer.write(record);
      }
      GzipWriter.write(plain.toByteArray(), members);
    }
    return members.toByteArray();
  }

  private static WarcDigest sha256(byte[] bytes) {
    return sha256(Sha256.hex(bytes));
  }

  private static WarcDigest sha256(String hex) {
    // twice: the name of the algorithm goes in front of base 32 only
    WarcDigest digest = new WarcDigest("sha256", HexFormat.of().parseHex(hex));
    return new WarcDigest("sha256", digest.base32());
  }
}
