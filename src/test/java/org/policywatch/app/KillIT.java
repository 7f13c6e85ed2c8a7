package org.policywatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.archive.Captures;
import org.policywatch.index.LuceneIndex;
import org.policywatch.model.PageUrl;
import org.policywatch.model.StoredDocument;
import org.policywatch.search.SearchEngine;

/**
 * A real process, killed without warning at random moments of its crawl. The full hundred kills are
 * for {@code -Dpolicywatch.kills=100}.
 */
class KillIT {
  private static final int KILLS = Integer.getInteger("policywatch.kills", 20);
  private static final int ARTICLES = 10 * KILLS;

  @TempDir private Path folder;

  @Test
  void afterManyKillsEveryDocumentIsThereOnceAndTheIndexAgrees()
      throws IOException, InterruptedException {
    Random random = new Random(20);
    try (TestSite site = new TestSite().withArticles(ARTICLES)) {
      Workspace workspace = new Workspace(folder.resolve("sources.yml"), folder.resolve("data"));
      Files.writeString(
          workspace.config(), site.configuration().replace("delay: 0s", "delay: 5ms"));
      int killed = 0;
      for (int i = 0; i < KILLS; i++) {
        Process crawl = crawl(workspace);
        awaitVisits(site, crawl, 1 + random.nextInt(8));
        // not only between two requests: also in the midst of writing
        crawl.waitFor(random.nextInt(10), TimeUnit.MILLISECONDS);
        crawl.destroyForcibly();
        killed += crawl.waitFor() == 0 ? 0 : 1;
      }

      int status = crawl(workspace).waitFor();

      assertThat(killed).isGreaterThan(KILLS * 9 / 10);
      assertThat(status).isZero();
      agree(workspace);
      noPageWasFetchedMoreOftenThanKillsExplain(site, killed);
      everyRecordOfTheArchiveIsWhole(workspace);
    }
  }

  private Process crawl(Workspace workspace) throws IOException {
    return CrawlProcess.start(workspace, folder.resolve("out.txt"));
  }

  /** Waits until the process has asked for some pages; it may end before that. */
  private static void awaitVisits(TestSite site, Process crawl, int pages)
      throws InterruptedException {
    int before = site.requests.size();
    while (site.requests.size() < before + pages && crawl.isAlive()) {
      crawl.waitFor(2, TimeUnit.MILLISECONDS);
    }
  }

  /** One source has one page in flight. */
  private static void noPageWasFetchedMoreOftenThanKillsExplain(TestSite site, int killed) {
    long pages = site.requests.stream().filter(it -> it.startsWith("/zc/")).count();

    assertThat(pages).isBetween((long) ARTICLES, (long) ARTICLES + killed);
  }

  private static void everyRecordOfTheArchiveIsWhole(Workspace workspace) throws IOException {
    List<String> problems = new ArrayList<>();
    Captures captures = new Captures(1_000_000, problems::add);
    Set<PageUrl> pages = new HashSet<>();
    try (Stream<Path> files = Files.list(workspace.archiveFolder())) {
      for (Path file : files.toList()) {
        assertThat(file.toString()).endsWith(".warc.gz");
        captures.each(file, page -> pages.add(page.url()));
      }
    }

    assertThat(problems).isEmpty();
    assertThat(pages).hasSize(ARTICLES);
  }

  private static void agree(Workspace workspace) {
    try (Library library = Library.open(workspace);
        SearchEngine engine = Library.searchOnly(workspace)) {
      List<StoredDocument> documents = library.store().since(0, 10 * ARTICLES);
      Set<String> addresses = new HashSet<>();
      documents.forEach(it -> addresses.add(it.capture().url().value()));

      assertThat(documents.size()).isEqualTo(ARTICLES);
      assertThat(addresses.size()).isEqualTo(ARTICLES);
      assertThat(engine.documentCount()).isEqualTo(ARTICLES);
      assertThat(documents.stream().filter(it -> library.archived(it).isEmpty()).count()).isZero();
      assertThat(library.store().lastRevision()).isEqualTo(ARTICLES);
    }
    try (LuceneIndex index = LuceneIndex.open(workspace.indexFolder())) {
      assertThat(index.lastRevision()).isEqualTo(ARTICLES);
    }
  }
}
