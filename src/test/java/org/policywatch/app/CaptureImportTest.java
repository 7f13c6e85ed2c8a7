package org.policywatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.config.Settings;
import org.policywatch.crawl.CrawlListener;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.search.SearchEngine;
import org.policywatch.store.Progress;
import org.policywatch.store.Store;

class CaptureImportTest {
  private static final int ARTICLES = 6;

  @TempDir private Path folder;
  private Workspace crawled;
  private Workspace other;
  private final List<String> problems = new ArrayList<>();

  @BeforeEach
  void crawl() throws IOException {
    crawled = new Workspace(folder.resolve("sources.yml"), folder.resolve("data"));
    other = new Workspace(crawled.config(), folder.resolve("other"));
    try (TestSite site = new TestSite().withArticles(ARTICLES)) {
      Files.writeString(crawled.config(), site.configuration());
      Settings settings = crawled.settings();
      try (CrawlSession session = CrawlSession.open(crawled, settings, "crawl")) {
        session.crawl(settings.sources(), CrawlOptions.NOW, CrawlListener.NONE);
      }
    }
  }

  @Test
  void anArchiveBecomesTheSameDocumentsElsewhereAndASecondTimeNothing() {
    Importing.Report first = take(crawled.archiveFolder());
    Importing.Report second = take(crawled.archiveFolder());

    assertThat(first).isEqualTo(new Importing.Report(ARTICLES, 0, 0, 0));
    assertThat(second).isEqualTo(new Importing.Report(0, 0, ARTICLES, 0));
    assertThat(problems).isEmpty();
    try (Library here = Library.open(crawled);
        Library there = Library.open(other);
        SearchEngine engine = Library.searchOnly(other)) {
      assertThat(engine.documentCount()).isEqualTo(ARTICLES);
      here.store()
          .since(0, 100)
          .forEach(
              document -> {
                var copy = there.store().find(document.id()).orElseThrow();
                assertThat(copy.source()).isEqualTo(document.source());
                assertThat(copy.extraction()).isEqualTo(document.extraction());
                assertThat(there.archived(copy)).isPresent();
              });
    }
  }

  @Test
  void aDamagedFileIsReadUpToTheDamageAndSaysSo() throws IOException {
    Path warc;
    try (Stream<Path> files = Files.list(crawled.archiveFolder())) {
      warc = files.findFirst().orElseThrow();
    }
    byte[] whole = Files.readAllBytes(warc);
    Path cut = folder.resolve("cut.warc.gz");
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length * 2 / 3));

    Importing.Report report = take(cut);

    assertThat(report.fresh()).isBetween(1, ARTICLES - 1);
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst()).contains("cut.warc.gz");
  }

  @Test
  void capturesOfOtherProgramsAreTakenPackedOrPlain() throws IOException {
    String html = "<html><meta charset=utf-8><title>某市区块链规划</title><p>到2027年建成3个产业园区。</p></html>";
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(html.getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    response(warc, "https://a.example/1", "200 OK", "", html.getBytes(StandardCharsets.UTF_8));
    response(
        warc, "https://a.example/2", "200 OK", "Content-Encoding: gzip\r\n", packed.toByteArray());
    response(warc, "https://a.example/3", "404 Not Found", "", new byte[] {'x'});
    response(warc, "https://a.example/4", "200 OK", "X-Robots-Tag: noindex\r\n", html.getBytes());
    Path file = folder.resolve("others.warc");
    Files.write(file, warc.toByteArray());

    Importing.Report report = take(file);

    assertThat(problems).isEmpty();
    assertThat(report.fresh() + report.unchanged()).isEqualTo(2);
    try (Library there = Library.open(other)) {
      assertThat(there.store().since(0, 9).getFirst().extraction().facts().targets()).isNotEmpty();
      assertThat(there.store().since(0, 9).getFirst().source().value()).isEqualTo("import");
    }
  }

  @Test
  void aFolderWithoutCapturesIsAMistake() {
    assertThatThrownBy(() -> take(folder.resolve("data/lucene")))
        .isInstanceOf(ImportProblem.class)
        .hasMessageContaining("no .warc");
  }

  @Test
  void readingAnewChangesNothingUntilTopicsDo() throws IOException {
    List<String> talk = new ArrayList<>();

    assertThat(Reextracting.run(crawled, talk::add))
        .isEqualTo(new Reextracting.Report(ARTICLES, 0, 0));
    Files.writeString(
        crawled.config(), Files.readString(crawled.config()).replace("区块链]", "区块链, 产业园区]"));
    assertThat(Reextracting.run(crawled, talk::add))
        .isEqualTo(new Reextracting.Report(ARTICLES, ARTICLES, 0));
    assertThat(talk).isNotEmpty();
    try (Library library = Library.open(crawled)) {
      assertThat(library.store().lastRevision()).isEqualTo(2L * ARTICLES);
      assertThat(library.store().history(library.store().since(0, 1).getFirst().id())).hasSize(1);
    }
  }

  @Test
  void readingAnewGoesOnWhereItWasInterrupted() {
    try (Store store = Store.open(crawled.data())) {
      store.progress().keep("re-extract", new Progress.Mark(ARTICLES, ARTICLES - 2));
    }

    assertThat(Reextracting.run(crawled, line -> {}).read()).isEqualTo(2);
    assertThat(Reextracting.run(crawled, line -> {}).read()).isEqualTo(ARTICLES);
  }

  private Importing.Report take(Path path) {
    return CaptureImport.run(other, path, line -> {}, problems::add);
  }

  private static void response(
      ByteArrayOutputStream warc, String url, String status, String header, byte[] body)
      throws IOException {
    String http =
        "HTTP/1.1 %s\r\nContent-Type: text/html\r\n%sContent-Length: %d\r\n\r\n"
            .formatted(status, header, body.length);
    int length = http.length() + body.length;
    warc.write(
        """
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r
        WARC-Date: 2026-01-05T00:00:00Z\r
        WARC-Target-URI: %s\r
        Content-Type: application/http; msgtype=response\r
        Content-Length: %d\r
        \r
        """
            .formatted(warc.size(), url, length)
            .getBytes(StandardCharsets.US_ASCII));
    warc.write(http.getBytes(StandardCharsets.US_ASCII));
    warc.write(body);
    warc.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
  }
}
