package org.policywatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.model.PageUrl;
import org.policywatch.model.StoredDocument;

/** Imported captures of pages that say that they are not to be found, or not to be shown. */
class CaptureWishesTest extends CrawlFixture {
  private static final String URL = "https://plans.example/1.html";

  @Test
  void aNewerCaptureThatSaysNoindexWithdrawsUntilAnEvenNewerOneDoesNot() throws IOException {
    Importing.Report kept = take(URL, "2026-01-05", "");
    Importing.Report withdrawn = take(URL, "2026-01-07", "X-Robots-Tag: noindex\r\n");
    long without = found("区块链");
    Importing.Report older = take(URL, "2026-01-06", "");
    long still = found("区块链");
    Importing.Report back = take(URL, "2026-01-08", "");

    assertThat(kept.fresh()).isEqualTo(1);
    assertThat(withdrawn).isEqualTo(new Importing.Report(0, 1, 0, 0));
    assertThat(without).isZero();
    assertThat(older).isEqualTo(new Importing.Report(0, 0, 1, 0));
    assertThat(still).isZero();
    assertThat(back.changed()).isEqualTo(1);
    assertThat(found("区块链")).isEqualTo(1);
  }

  @Test
  void anOlderCaptureThatSaysNoindexIsNoNews() throws IOException {
    take(URL, "2026-01-05", "");

    Importing.Report older = take(URL, "2026-01-04", "X-Robots-Tag: noindex\r\n");

    assertThat(older.changed()).isZero();
    assertThat(found("区块链")).isEqualTo(1);
  }

  @Test
  void copiesOfAPageThatSaysNoarchiveInANewerCaptureAreNotShownUntilItSaysSoNoMore()
      throws IOException {
    take(URL, "2026-01-05", "");
    take(URL, "2026-01-07", "X-Robots-Tag: noarchive\r\n");
    boolean forbidden = isCopyShown(URL);
    take(URL, "2026-01-06", "");
    boolean older = isCopyShown(URL);
    take(URL, "2026-01-08", "");

    assertThat(forbidden).isFalse();
    assertThat(older).isFalse();
    assertThat(isCopyShown(URL)).isTrue();
    assertThat(found("区块链")).isEqualTo(1);
  }

  @Test
  void whatACaptureSaysOfACrawledPageHoldsUntilTheNextVisitThatHearsOtherwise() throws IOException {
    site.list(1, Map.of());
    crawl(CrawlOptions.NOW);
    String url = site.url("/zc/1.html");
    take(url, "2001-01-01", "X-Robots-Tag: noindex\r\n");
    long older = found("区块链");
    take(url, LocalDate.now(ZoneOffset.UTC).plusDays(1).toString(), "X-Robots-Tag: noindex\r\n");
    long newer = found("区块链");
    crawl(new CrawlOptions(false, true));

    assertThat(older).isEqualTo(1);
    assertThat(newer).isZero();
    assertThat(found("区块链")).isEqualTo(1);
  }

  private Importing.Report take(String url, String day, String header) throws IOException {
    String html =
        """
        <html><meta charset=utf-8><title>某市区块链规划</title>
        <p>某市发布区块链产业规划，全文如下，请各县区结合实际认真落实。</p>
        <p>到2027年，全市建成3个产业园区。</p></html>
        """;
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n%sContent-Length: %d\r\n\r\n"
            .formatted(header, body.length);
    String warc =
        """
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r
        WARC-Date: %sT00:00:00Z\r
        WARC-Target-URI: %s\r
        Content-Type: application/http; msgtype=response\r
        Content-Length: %d\r
        \r
        %s%s\r
        \r
        """
            .formatted(day, url, http.length() + body.length, http, html);
    Path file = folder.resolve("captures.warc");
    Files.writeString(file, warc);
    return CaptureImport.run(
        workspace,
        file,
        line -> {},
        problem -> {
          throw new AssertionError(problem);
        });
  }

  private boolean isCopyShown(String url) {
    try (Library library = Library.open(workspace)) {
      StoredDocument document = library.store().find(new PageUrl(url)).orElseThrow();
      return library.archived(document).isPresent();
    }
  }
}
