package org.policywatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.config.Settings;
import org.policywatch.crawl.CrawlListener;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.crawl.CrawlReport;
import org.policywatch.frontier.Completion;
import org.policywatch.frontier.Frontier;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.StoredDocument;
import org.policywatch.model.Validators;
import org.policywatch.search.SearchEngine;
import org.policywatch.search.SearchRequest;
import org.policywatch.search.SearchResult;
import org.policywatch.store.DataInUseException;
import org.policywatch.store.Store;

class CrawlSessionTest {
  private static final int ARTICLES = 20;

  @TempDir private Path folder;
  private TestSite site;
  private Workspace workspace;

  @BeforeEach
  void startSite() throws IOException {
    site = new TestSite().withArticles(ARTICLES);
    workspace = new Workspace(folder.resolve("sources.yml"), folder.resolve("data"));
    Files.writeString(workspace.config(), site.configuration());
  }

  @AfterEach
  void stopSite() {
    site.close();
  }

  @Test
  void aCrawlBringsEveryListedPageIntoTheIndex() {
    CrawlReport report = crawl(CrawlOptions.NOW);

    assertThat(report.counts().documents().fresh()).isEqualTo(ARTICLES);
    assertThat(report.counts().failed()).isZero();
    assertThat(found("区块链")).isEqualTo(ARTICLES);
  }

  @Test
  void theSecondNightAsksForTheListsOnly() {
    crawl(CrawlOptions.NOW);
    site.requests.clear();

    CrawlReport second = crawl(CrawlOptions.NOW);

    assertThat(second.counts().visits()).isZero();
    assertThat(site.requests).doesNotContain("/zc/1.html");
    assertThat(site.requests.size()).isLessThanOrEqualTo(2);
  }

  @Test
  void aNewDateInTheListBringsThatPageAndItsChange() {
    crawl(CrawlOptions.NOW);
    site.article(7, 99);
    site.list(ARTICLES, Map.of(7, "2021-04-02"));
    site.requests.clear();

    CrawlReport second = crawl(CrawlOptions.NOW);

    assertThat(second.counts().fetched()).isEqualTo(1);
    assertThat(second.counts().documents().changed()).isEqualTo(1);
    assertThat(second.changes()).hasSize(1);
    assertThat(second.changes().getFirst().differences()).anyMatch(it -> it.contains("99家"));
    assertThat(site.requests).contains("/zc/7.html").doesNotContain("/zc/6.html");
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
  void theScheduleLeavesOutASourceThatIsNotDue() {
    crawl(CrawlOptions.SCHEDULED);
    site.requests.clear();

    crawl(CrawlOptions.SCHEDULED);

    assertThat(site.requests).isEmpty();
  }

  @Test
  void aClockThatWasSetBackDoesNotKeepTheScheduleWaiting() {
    crawl(CrawlOptions.SCHEDULED);
    Instant future = Instant.now().plus(Duration.ofDays(2_000));
    try (Store store = Store.open(workspace.data())) {
      store
          .frontier()
          .recordSeed(
              site.url("/index.html"), new Frontier.SeedState(future, Validators.NONE, "walked"));
    }
    site.requests.clear();

    crawl(CrawlOptions.SCHEDULED);

    assertThat(site.requests).contains("/index.html");
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
  void aSourceIsLeftAloneOutOfItsHours() throws IOException {
    java.time.LocalTime now = java.time.LocalTime.now(java.time.ZoneId.of("Asia/Shanghai"));
    String hours = "%tR-%tR".formatted(now.plusHours(5), now.plusHours(7));
    Files.writeString(
        workspace.config(),
        site.configuration().replace("every: 1d", "every: 1d, hours: \"" + hours + "\""));

    CrawlReport report = crawl(CrawlOptions.SCHEDULED);

    assertThat(report.sources().getFirst().outcome())
        .isEqualTo(org.policywatch.crawl.SourceReport.Outcome.OUT_OF_HOURS);
    assertThat(site.requests).isEmpty();
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
  void aListThatCannotBeHadMakesTheRunUnhealthyAndSaysWhy() throws IOException {
    Files.writeString(
        workspace.config(), site.configuration().replace("/index.html", "/gone.html"));

    CrawlReport report = crawl(CrawlOptions.NOW);

    assertThat(report.isHealthy()).isFalse();
    assertThat(report.sources().getFirst().problem()).contains("/gone.html").contains("404");
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

  private CrawlReport crawl(CrawlOptions options) {
    Settings settings = workspace.settings();
    try (CrawlSession session = CrawlSession.open(workspace, settings, "crawl")) {
      return session.crawl(settings.sources(), options, CrawlListener.NONE);
    }
  }

  private long found(String query) {
    try (SearchEngine engine = Library.searchOnly(workspace)) {
      return engine.search(SearchRequest.of(query)) instanceof SearchResult.Found found
          ? found.total()
          : -1;
    }
  }
}
