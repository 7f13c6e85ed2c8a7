package org.policywatch.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.config.Settings;
import org.policywatch.crawl.CrawlListener;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.crawl.CrawlReport;
import org.policywatch.search.SearchEngine;
import org.policywatch.search.SearchRequest;
import org.policywatch.search.SearchResult;

/**
 * A site of twenty articles on loopback, a data directory of its own, and crawls from one to the
 * other.
 */
abstract class CrawlFixture {
  static final int ARTICLES = 20;

  @TempDir Path folder;
  TestSite site;
  Workspace workspace;

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

  CrawlReport crawl(CrawlOptions options) {
    return crawl(options, CrawlListener.NONE);
  }

  CrawlReport crawl(CrawlOptions options, CrawlListener listener) {
    Settings settings = workspace.settings();
    try (CrawlSession session = CrawlSession.open(workspace, settings, "crawl")) {
      return session.crawl(settings.sources(), options, listener);
    }
  }

  long found(String query) {
    try (SearchEngine engine = Library.searchOnly(workspace)) {
      return engine.search(SearchRequest.of(query)) instanceof SearchResult.Found found
          ? found.total()
          : -1;
    }
  }
}
