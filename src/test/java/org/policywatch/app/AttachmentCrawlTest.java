package org.policywatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.attachment.SampleFiles;
import org.policywatch.config.Settings;
import org.policywatch.crawl.CrawlListener;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.crawl.CrawlReport;
import org.policywatch.model.Extraction;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Target;

/** A crawl of pages whose documents are files. */
class AttachmentCrawlTest {
  private static final byte[] PLAN =
      SampleFiles.pdf(List.of("河北省区块链产业行动方案", "一、主要目标", "到2027年，全省培育区块链骨干企业120家以上。"));

  @TempDir private Path folder;

  private static void cover(TestSite site, String... files) {
    StringBuilder links = new StringBuilder();
    for (String file : files) {
      links.append("<p><a href='/zc/%1$s'>附件 %1$s</a></p>".formatted(file));
    }
    site.page(
        "/zc/1.html",
        """
        <!DOCTYPE html><html lang="zh"><head><meta charset="utf-8">
        <title>关于印发河北省区块链产业行动方案的通知</title>
        <meta name="ArticleTitle" content="关于印发河北省区块链产业行动方案的通知">
        <meta name="PubDate" content="2025-03-01 09:00"></head><body><div class="TRS_Editor">
        <p>各市人民政府：</p><p>现将《河北省区块链产业行动方案》印发给你们，请认真贯彻执行。</p>%s</div></body></html>
        """
            .formatted(links));
    site.list(1, java.util.Map.of());
  }

  private static void file(TestSite site, String path, String type, byte[] body) {
    site.handle(path, exchange -> send(exchange, 200, type, body));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private CrawlReport crawl(TestSite site, CrawlOptions options) throws IOException {
    Workspace workspace = workspace();
    Files.writeString(workspace.config(), site.configuration());
    Settings settings = workspace.settings();
    try (CrawlSession session = CrawlSession.open(workspace, settings, "crawl")) {
      return session.crawl(settings.sources(), options, CrawlListener.NONE);
    }
  }

  private Workspace workspace() {
    return new Workspace(folder.resolve("sources.yml"), folder.resolve("data"));
  }

  private Optional<Extraction> record(TestSite site, String path) {
    try (Library library = Library.open(workspace())) {
      return library
          .store()
          .find(new PageUrl(site.url(path)))
          .map(document -> document.extraction());
    }
  }

  private static long asked(TestSite site, String path) {
    return site.requests.stream().filter(path::equals).count();
  }

  @Test
  void pageThatOnlyLinksItsPlanHasThePlansTargets() throws IOException {
    try (TestSite site = new TestSite()) {
      cover(site, "plan.pdf");
      file(site, "/zc/plan.pdf", "application/pdf", PLAN);

      CrawlReport report = crawl(site, CrawlOptions.NOW);

      assertThat(report.counts().documents().fresh()).isEqualTo(1);
      assertThat(report.counts().documents().changed()).isZero();
      Extraction record = record(site, "/zc/1.html").orElseThrow();
      assertThat(record.facts().targets()).hasSize(1);
      Target target = record.facts().targets().getFirst();
      assertThat(target.quantity().quote().text()).isEqualTo("120家以上");
      assertThat(record.links().fileAt(target.quantity().quote().start()))
          .hasValueSatisfying(it -> assertThat(it.href()).isEqualTo(site.url("/zc/plan.pdf")));
      assertThat(record.warnings()).isEmpty();
    }
  }

  @Test
  void unchangedPageDoesNotFetchItsFilesAgainWhereTheyHaveNoValidators() throws IOException {
    try (TestSite site = new TestSite()) {
      cover(site, "plan.pdf");
      file(site, "/zc/plan.pdf", "application/pdf", PLAN);

      crawl(site, CrawlOptions.NOW);
      CrawlReport second = crawl(site, new CrawlOptions(false, true));

      assertThat(second.counts().documents().changed()).isZero();
      assertThat(asked(site, "/zc/plan.pdf")).isEqualTo(1);
    }
  }

  @Test
  void fileThatFailsForNowHoldsThePageBackOnce() throws IOException {
    try (TestSite site = new TestSite()) {
      cover(site, "plan.pdf");
      AtomicInteger times = new AtomicInteger();
      site.handle(
          "/zc/plan.pdf",
          exchange ->
              send(
                  exchange,
                  times.getAndIncrement() == 0 ? 500 : 200,
                  "application/pdf",
                  times.get() == 1 ? new byte[0] : PLAN));

      CrawlReport report = crawl(site, CrawlOptions.NOW);

      assertThat(report.counts().documents().fresh()).isEqualTo(1);
      assertThat(record(site, "/zc/1.html").orElseThrow().facts().targets()).hasSize(1);
    }
  }

  @Test
  void fileThatKeepsFailingIsAWarningAndIsAskedForAtTheNextVisit() throws IOException {
    try (TestSite site = new TestSite()) {
      cover(site, "plan.pdf");
      site.handle("/zc/plan.pdf", exchange -> send(exchange, 500, "application/pdf", new byte[0]));

      crawl(site, CrawlOptions.NOW);
      Extraction without = record(site, "/zc/1.html").orElseThrow();
      file(site, "/zc/plan.pdf", "application/pdf", PLAN);
      crawl(site, new CrawlOptions(false, true));

      assertThat(without.facts().targets()).isEmpty();
      assertThat(without.warnings())
          .singleElement()
          .asString()
          .startsWith("attachment \"附件 plan.pdf\" could not be had");
      assertThat(record(site, "/zc/1.html").orElseThrow().facts().targets()).hasSize(1);
    }
  }

  @Test
  void whatRobotsForbidIsAWarning() throws IOException {
    try (TestSite site = new TestSite()) {
      cover(site, "plan.pdf");
      site.page("/robots.txt", "User-agent: *\nDisallow: /*.pdf$\n");
      file(site, "/zc/plan.pdf", "application/pdf", PLAN);

      crawl(site, CrawlOptions.NOW);

      assertThat(record(site, "/zc/1.html").orElseThrow().warnings())
          .singleElement()
          .asString()
          .contains("robots.txt forbids it");
      assertThat(asked(site, "/zc/plan.pdf")).isZero();
    }
  }

  @Test
  void oneFormOfEachFileIsEnough() throws IOException {
    try (TestSite site = new TestSite()) {
      cover(site, "plan.pdf", "plan.docx", "all.zip");
      file(site, "/zc/plan.pdf", "application/pdf", PLAN);
      file(site, "/zc/plan.docx", "application/octet-stream", SampleFiles.docx(List.of("方案")));

      crawl(site, CrawlOptions.NOW);

      assertThat(site.requests).contains("/zc/plan.pdf");
      assertThat(site.requests).doesNotContain("/zc/plan.docx", "/zc/all.zip");
    }
  }

  @Test
  void fileThatAListNamesIsADocument() throws IOException {
    try (TestSite site = new TestSite()) {
      site.page(
          "/index.html",
          "<meta charset=utf-8><title>文件</title><ul><li><a href='/zc/plan.pdf'>河北省区块链产业行动方案</a>"
              + "<span>2025-03-01</span></li></ul>");
      file(site, "/zc/plan.pdf", "application/pdf", PLAN);

      crawl(site, CrawlOptions.NOW);

      Extraction record = record(site, "/zc/plan.pdf").orElseThrow();
      assertThat(record.article().headline()).isEqualTo("河北省区块链产业行动方案");
      assertThat(record.facts().targets()).hasSize(1);
    }
  }
}
