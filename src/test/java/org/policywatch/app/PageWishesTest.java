package org.policywatch.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.crawl.CrawlReport;
import org.policywatch.model.PageUrl;
import org.policywatch.model.StoredDocument;

/** Pages that were kept and say later that they are not to be found, or not to be shown. */
class PageWishesTest extends CrawlFixture {
  private static final CrawlOptions RECHECK = new CrawlOptions(false, true);

  @BeforeEach
  void crawl() {
    crawl(CrawlOptions.NOW);
  }

  @Test
  void aPageThatSaysNoindexIsFoundNoMoreUntilItSaysSoNoMore() {
    says("/zc/1.html", "noindex");
    CrawlReport withdrawn = crawl(RECHECK);
    long without = found("区块链");
    long again = crawl(RECHECK).counts().documents().changed();
    site.handle("/zc/1.html", null);
    CrawlReport back = crawl(RECHECK);

    assertThat(without).isEqualTo(ARTICLES - 1);
    assertThat(withdrawn.counts().robotsDenied()).isEqualTo(1);
    assertThat(withdrawn.changes())
        .singleElement()
        .satisfies(it -> assertThat(it.differences().toString()).contains("noindex"));
    assertThat(again).isZero();
    assertThat(found("区块链")).isEqualTo(ARTICLES);
    assertThat(back.counts().documents().fresh()).isZero();
    assertThat(back.counts().documents().changed()).isEqualTo(1);
  }

  @Test
  void anIndexThatIsBuiltAnewLeavesItOutToo() {
    says("/zc/1.html", "noindex");
    crawl(RECHECK);

    assertThat(Reindexing.run(workspace)).isEqualTo(ARTICLES - 1);
    assertThat(found("区块链")).isEqualTo(ARTICLES - 1);
  }

  @Test
  void aPageWithoutChangeThatSaysNoindexIsFoundNoMore() {
    validated("/zc/1.html", "all");
    validated("/zc/2.html", "all");
    crawl(RECHECK);
    validated("/zc/1.html", "noindex");

    CrawlReport second = crawl(RECHECK);

    assertThat(second.counts().robotsDenied()).isEqualTo(1);
    assertThat(found("区块链")).isEqualTo(ARTICLES - 1);
  }

  /** Some servers leave X-Robots-Tag out of a 304. */
  @Test
  void whatAServerSaysOnlyWithTheWholePageIsHeardInTheEnd() {
    validated("/zc/1.html", "all");
    crawl(RECHECK);
    String page = site.pageAt("/zc/1.html");
    site.handle(
        "/zc/1.html",
        exchange -> {
          if (isKnown(exchange)) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
          } else {
            TestSite.answer(exchange, "X-Robots-Tag", "noindex", page);
          }
        });
    for (int i = 0; i < 4; i++) {
      crawl(RECHECK);
    }

    assertThat(found("区块链")).isEqualTo(ARTICLES - 1);
  }

  @Test
  void copiesOfAPageThatSaysNoarchiveAreNotShownUntilItSaysSoNoMore() {
    says("/zc/1.html", "noarchive");
    crawl(RECHECK);
    Optional<byte[]> forbidden = archived("/zc/1.html");
    long stillFound = found("区块链");
    site.handle("/zc/1.html", null);
    crawl(RECHECK);

    assertThat(forbidden).isEmpty();
    assertThat(stillFound).isEqualTo(ARTICLES);
    assertThat(archived("/zc/1.html")).isPresent();
    assertThat(archived("/zc/2.html")).isPresent();
  }

  @Test
  void aVisitToAPageThatSaysNoarchiveLeavesNothingInTheArchive() throws IOException {
    validated("/zc/1.html", "noarchive");
    validated("/zc/2.html", "all");
    crawl(RECHECK);
    crawl(RECHECK);
    crawl(RECHECK);

    // the first time, its text was the one that had been kept before it said so
    assertThat(revisits("/zc/1.html")).isZero();
    assertThat(revisits("/zc/2.html")).isEqualTo(3);
  }

  private void says(String path, String directive) {
    String page = site.pageAt(path);
    site.handle(path, exchange -> TestSite.answer(exchange, "X-Robots-Tag", directive, page));
  }

  /** As {@link #says}, with an ETag by which the page is not sent again. */
  private void validated(String path, String directive) {
    String page = site.pageAt(path);
    site.handle(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"one\"");
          if (isKnown(exchange)) {
            exchange.getResponseHeaders().set("X-Robots-Tag", directive);
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
          } else {
            TestSite.answer(exchange, "X-Robots-Tag", directive, page);
          }
        });
  }

  private static boolean isKnown(HttpExchange exchange) {
    return "\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
  }

  private Optional<byte[]> archived(String path) {
    try (Library library = Library.open(workspace)) {
      StoredDocument document = library.store().find(new PageUrl(site.url(path))).orElseThrow();
      return library.archived(document);
    }
  }

  private long revisits(String path) throws IOException {
    long count = 0;
    for (Path file : warcFiles()) {
      byte[] packed = Files.readAllBytes(file);
      String all =
          new String(
              new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes(), ISO_8859_1);
      count +=
          Arrays.stream(all.split("WARC/1\\.\\d\r\n"))
              .filter(record -> record.contains("WARC-Type: revisit\r\n"))
              .filter(record -> record.contains(site.url(path) + "\r\n"))
              .count();
    }
    return count;
  }

  private List<Path> warcFiles() throws IOException {
    try (Stream<Path> files = Files.list(workspace.archiveFolder())) {
      return files.toList();
    }
  }
}
