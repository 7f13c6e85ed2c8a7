package org.policywatch.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.attachment.AttachmentReader;
import org.policywatch.attachment.AttachmentSettings;
import org.policywatch.discover.Discovery;
import org.policywatch.extract.PageExtractor;
import org.policywatch.fetch.FetchRequest;
import org.policywatch.fetch.FetchResult;
import org.policywatch.fetch.Fetcher;
import org.policywatch.fetch.TestClock;
import org.policywatch.index.LuceneIndex;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.Validators;
import org.policywatch.source.Cadence;
import org.policywatch.source.Hours;
import org.policywatch.source.Source;
import org.policywatch.source.SourceKind;
import org.policywatch.source.SourceProfile;
import org.policywatch.source.Trust;
import org.policywatch.store.Store;

/** Runs over a list of pages by a clock that moves on with each request. */
abstract class CrawlRunFixture {
  static final Instant EVENING = Instant.parse("2026-11-23T22:00:00Z");
  static final PageUrl LIST = new PageUrl("http://site.example/list.xml");

  @TempDir Path folder;
  final List<PageUrl> asked = new ArrayList<>();
  Duration each = Duration.ofMinutes(1);
  TestClock clock = new TestClock(EVENING);
  Store store;
  private LuceneIndex index;
  private AttachmentReader attachments;

  @BeforeEach
  void open() {
    store = Store.open(folder);
    index = LuceneIndex.open(folder.resolve("lucene"));
    attachments =
        new AttachmentReader(new AttachmentSettings(Path.of("java"), "", Duration.ofSeconds(1)));
  }

  @AfterEach
  void close() {
    attachments.close();
    index.close();
    store.close();
  }

  /** A sitemap of so many pages, to be asked for in these hours. */
  static Source source(Hours hours) {
    return new Source.Sitemap(
        new SourceProfile(
            new SourceId("site"),
            "Site",
            null,
            SourceKind.NEWS,
            Trust.PRESS,
            new Cadence(Duration.ofDays(1), Duration.ZERO, true, hours),
            null,
            null),
        List.of(LIST));
  }

  SourceReport crawl(Source source, CrawlOptions options, int pages) {
    CrawlTools tools =
        new CrawlTools(
            new Site(pages),
            new Discovery(),
            new PageReader(new PageExtractor(List.of()), attachments),
            null,
            store,
            index,
            clock);
    CrawlSettings settings = new CrawlSettings(1, false, "policywatch", 0);
    return new CrawlRun(tools, settings, CrawlListener.NONE)
        .run(List.of(source), options)
        .sources()
        .getFirst();
  }

  private final class Site implements Fetcher {
    private final int pages;

    Site(int pages) {
      this.pages = pages;
    }

    @Override
    public FetchResult fetch(FetchRequest request) {
      asked.add(request.url());
      clock.advance(each);
      String body = request.url().equals(LIST) ? list() : "<title>政策</title><p>" + request.url();
      FetchedPage page =
          new FetchedPage(
              request.url(),
              request.url(),
              clock.instant(),
              200,
              Map.of(),
              body.getBytes(UTF_8),
              null);
      return new FetchResult.Fetched(page, Validators.NONE);
    }

    private String list() {
      StringBuilder list = new StringBuilder();
      for (int i = 1; i <= pages; i++) {
        list.append("http://site.example/").append(i).append(".html\n");
      }
      return list.toString();
    }

    @Override
    public void close() {}
  }
}
