package org.policywatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.policywatch.config.Settings;
import org.policywatch.crawl.CrawlListener;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.crawl.CrawlReport;
import org.policywatch.frontier.Completion;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.StoredDocument;
import org.policywatch.store.DataInUseException;

/** What becomes of pages, the data directory and the index over a crawl and after it. */
class CrawlSessionTest extends CrawlFixture {
  @Test
  void aCrawlBringsEveryListedPageIntoTheIndex() {
    CrawlReport report = crawl(CrawlOptions.NOW);

    assertThat(report.counts().documents().fresh()).isEqualTo(ARTICLES);
    assertThat(report.counts().failed()).isZero();
    assertThat(found("区块链")).isEqualTo(ARTICLES);
  }

  @Test
  void aRecheckFindsThatNothingHasChanged() {
    crawl(CrawlOptions.NOW);

    CrawlReport second = crawl(new CrawlOptions(false, true));

    assertThat(second.counts().notModified()).isEqualTo(ARTICLES);
    assertThat(second.counts().documents().fresh()).isZero();
    assertThat(second.counts().documents().changed()).isZero();
  }

  @Test
  void aPageThatMayNotBeFoundOrKeptIsNot() {
    site.handle(
        "/zc/1.html", exchange -> TestSite.answer(exchange, "X-Robots-Tag", "noindex", "<p>一"));
    site.handle(
        "/zc/2.html", exchange -> TestSite.answer(exchange, "X-Robots-Tag", "noarchive", "<p>二"));

    CrawlReport report = crawl(CrawlOptions.NOW);

    assertThat(report.counts().robotsDenied()).isEqualTo(1);
    try (Library library = Library.open(workspace)) {
      assertThat(library.store().find(new PageUrl(site.url("/zc/1.html")))).isEmpty();
      StoredDocument second =
          library.store().find(new PageUrl(site.url("/zc/2.html"))).orElseThrow();
      assertThat(library.archived(second)).isEmpty();
    }
  }

  @Test
  void aPageThatForbidsItselfLaterIsDeniedThoughItsTextIsTheSame() {
    crawl(CrawlOptions.NOW);
    String page = site.pageAt("/zc/1.html");
    site.handle(
        "/zc/1.html", exchange -> TestSite.answer(exchange, "X-Robots-Tag", "noindex", page));

    CrawlReport second = crawl(new CrawlOptions(false, true));

    assertThat(second.counts().robotsDenied()).isEqualTo(1);
    assertThat(second.counts().notModified()).isEqualTo(ARTICLES - 1);
  }

  @Test
  void aPageThatFailsIsCountedWithItsReasonAndTheRestGoesOn() {
    site.list(ARTICLES + 1, Map.of());

    CrawlReport report = crawl(CrawlOptions.NOW);

    assertThat(report.counts().documents().fresh()).isEqualTo(ARTICLES);
    assertThat(report.counts().failed()).isEqualTo(1);
    assertThat(report.failures().getFirst().reason()).contains("404");
  }

  @Test
  void aSecondWriterIsToldWhoHoldsTheData() {
    Settings settings = workspace.settings();
    CrawlSession first = CrawlSession.open(workspace, settings, "crawl");
    try (first) {
      assertThatThrownBy(() -> CrawlSession.open(workspace, settings, "crawl"))
          .isInstanceOf(DataInUseException.class)
          .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
    }
    crawl(CrawlOptions.NOW);
  }

  @Test
  void searchingWorksWhileACrawlRuns() {
    crawl(CrawlOptions.NOW);
    site.withArticles(2 * ARTICLES);
    AtomicInteger searches = new AtomicInteger();
    CrawlListener searching =
        new CrawlListener() {
          @Override
          public void visited(
              SourceId source, PageUrl page, PageResult result, Completion completion) {
            assertThat(found("区块链")).isGreaterThanOrEqualTo(ARTICLES);
            searches.incrementAndGet();
          }
        };

    try (CrawlSession session = CrawlSession.open(workspace, workspace.settings(), "crawl")) {
      session.crawl(workspace.settings().sources(), CrawlOptions.NOW, searching);
    }

    assertThat(searches).hasValue(ARTICLES);
    assertThat(found("区块链")).isEqualTo(2 * ARTICLES);
  }

  @Test
  void aStoppedCrawlLosesNothing() {
    Settings settings = workspace.settings();
    try (CrawlSession session = CrawlSession.open(workspace, settings, "crawl")) {
      CrawlListener stopAfterFive =
          new CrawlListener() {
            private final AtomicInteger visits = new AtomicInteger();

            @Override
            public void visited(
                SourceId source, PageUrl page, PageResult result, Completion completion) {
              if (visits.incrementAndGet() == 5) {
                session.stop();
              }
            }
          };
      CrawlReport first = session.crawl(settings.sources(), CrawlOptions.NOW, stopAfterFive);
      assertThat(first.stopped()).isTrue();
      assertThat(first.counts().documents().fresh()).isEqualTo(5);
    }

    CrawlReport second = crawl(CrawlOptions.NOW);

    assertThat(second.counts().documents().fresh()).isEqualTo(ARTICLES - 5);
    assertThat(found("区块链")).isEqualTo(ARTICLES);
  }

  @Test
  void theArchivedCopyIsThePageAsItWas() {
    crawl(CrawlOptions.NOW);
    try (Library library = Library.open(workspace)) {
      StoredDocument document =
          library.store().find(new PageUrl(site.url("/zc/3.html"))).orElseThrow();

      Optional<byte[]> copy = library.archived(document);

      assertThat(copy).isPresent();
      assertThat(new String(copy.get(), java.nio.charset.StandardCharsets.UTF_8))
          .contains("建成3个产业园区");
    }
  }

  @Test
  void theIndexCanBeBuiltAnewFromTheStore() throws IOException {
    crawl(CrawlOptions.NOW);
    try (var files = Files.list(workspace.indexFolder())) {
      for (Path file : files.filter(it -> !it.endsWith("write.lock")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }

    assertThatThrownBy(() -> crawl(CrawlOptions.NOW)).hasMessageContaining("reindex");
    assertThat(Reindexing.run(workspace)).isEqualTo(ARTICLES);
    assertThat(found("区块链")).isEqualTo(ARTICLES);
  }

  @Test
  void anIndexThatIsAheadOfTheStoreIsBuiltAnew() throws IOException {
    crawl(CrawlOptions.NOW);
    for (String file :
        new String[] {"policywatch.db", "policywatch.db-wal", "policywatch.db-shm"}) {
      Files.deleteIfExists(workspace.data().resolve(file));
    }

    crawl(CrawlOptions.NOW);

    assertThat(found("区块链")).isEqualTo(ARTICLES);
  }
}
