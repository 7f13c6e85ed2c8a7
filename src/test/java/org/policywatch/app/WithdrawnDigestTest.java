package org.policywatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policywatch.alert.AlertSettings;
import org.policywatch.alert.DigestReport;
import org.policywatch.alert.DigestRun;
import org.policywatch.alert.channel.FolderChannel;
import org.policywatch.alert.match.Watch;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.search.SearchEngine;
import org.policywatch.store.Store;

/** What who saved a search hears of pages that say noindex for a while: crawl, digest, crawl. */
class WithdrawnDigestTest extends CrawlFixture {
  private static final CrawlOptions RECHECK = new CrawlOptions(false, true);
  private static final String PAGE = "/zc/1.html";
  private static final String TITLE = "甲省区块链行动计划第1号";
  private static final Watch WATCH =
      new Watch("plans", "区块链", List.of("folder"), LocalTime.of(8, 0));

  private Path letters;
  private Instant today = Instant.now();

  @BeforeEach
  void oneArticle() {
    letters = folder.resolve("letters");
    site.list(1, Map.of());
  }

  @Test
  void whatWasToldIsToldNoMoreWhileWithdrawnNorWhenItComesBackAsItWas() throws IOException {
    crawlAfterEmptyNight();
    String told = nextDigest();

    noindex();
    String withdrawn = nextDigest();
    site.handle(PAGE, null);
    crawl(RECHECK);
    String back = nextDigest();

    assertThat(told).contains(TITLE);
    assertThat(found("区块链")).isEqualTo(1);
    assertThat(withdrawn).isEmpty();
    assertThat(back).isEmpty();
  }

  @Test
  void whatComesBackWithOtherNumbersIsAChange() throws IOException {
    crawlAfterEmptyNight();
    nextDigest();
    noindex();
    nextDigest();

    site.handle(PAGE, null);
    site.article(1, 99);
    crawl(RECHECK);

    assertThat(nextDigest()).contains(TITLE, "“11家” → “99家”");
    assertThat(nextDigest()).isEmpty();
  }

  @Test
  void whatWasThereBeforeTheWatchIsNoNewsWhenItComesBack() throws IOException {
    crawl(CrawlOptions.NOW);
    digest();
    noindex();
    String withdrawn = nextDigest();

    site.handle(PAGE, null);
    crawl(RECHECK);

    assertThat(withdrawn).isEmpty();
    assertThat(nextDigest()).isEmpty();
  }

  @Test
  void whatWasWithdrawnBeforeItCouldBeToldIsNewsWhenItComesBack() throws IOException {
    crawlAfterEmptyNight();
    noindex();
    String withdrawn = nextDigest();

    site.handle(PAGE, null);
    crawl(RECHECK);

    assertThat(withdrawn).isEmpty();
    assertThat(nextDigest()).contains(TITLE).doesNotContain("changed");
    assertThat(nextDigest()).isEmpty();
  }

  /** The watch begins before there is anything. */
  private void crawlAfterEmptyNight() {
    site.list(0, Map.of());
    crawl(CrawlOptions.NOW);
    digest();
    site.list(1, Map.of());
    crawl(CrawlOptions.NOW);
  }

  private void noindex() {
    String page = site.pageAt(PAGE);
    site.handle(PAGE, exchange -> TestSite.answer(exchange, "X-Robots-Tag", "noindex", page));
    crawl(RECHECK);
    assertThat(found("区块链")).isZero();
  }

  /** What the digest of the next morning says; empty when none comes. */
  private String nextDigest() throws IOException {
    today = today.plus(Duration.ofDays(1));
    List<Path> before = texts();
    DigestReport report = digest();
    List<Path> after = new ArrayList<>(texts());
    after.removeAll(before);
    assertThat(report.evaluated()).isEqualTo(1);
    assertThat(after).hasSize(report.digests());
    return after.isEmpty() ? "" : Files.readString(after.getFirst());
  }

  private DigestReport digest() {
    try (Store store = Store.open(workspace.data());
        SearchEngine engine = Library.searchOnly(workspace)) {
      return new DigestRun(
              new AlertSettings(List.of(WATCH), ZoneOffset.UTC),
              store,
              engine,
              Map.of("folder", new FolderChannel(letters)),
              () -> today)
          .run();
    }
  }

  private List<Path> texts() throws IOException {
    Files.createDirectories(letters);
    try (Stream<Path> files = Files.list(letters)) {
      return files.filter(it -> it.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
