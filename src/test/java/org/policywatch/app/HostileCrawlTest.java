package org.policywatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.config.Settings;
import org.policywatch.crawl.CrawlListener;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.crawl.CrawlReport;
import org.policywatch.model.PageUrl;
import org.policywatch.model.StoredDocument;

/** A crawl of a site that means harm beside pages that don't. */
class HostileCrawlTest {
  private static final int GOOD = 5;
  private static final List<String> HOSTILE =
      List.of("endless", "bomb", "circle", "inward", "nested", "drip", "image");

  @TempDir private Path folder;

  @Test
  void eachHostilePageIsOneCountedFailureWithAReasonAndTheRestGoesOn() throws IOException {
    try (TestSite site = new TestSite().withArticles(GOOD)) {
      site.handle("/zc/endless.html", HostileCrawlTest::endless);
      site.handle("/zc/bomb.html", HostileCrawlTest::bomb);
      site.handle("/zc/circle.html", exchange -> redirect(exchange, "/zc/circle.html"));
      site.handle("/zc/inward.html", exchange -> redirect(exchange, "file:///etc/passwd"));
      site.handle("/zc/nested.html", HostileCrawlTest::nested);
      site.handle("/zc/drip.html", HostileCrawlTest::drip);
      site.handle("/zc/image.html", exchange -> answer(exchange, "image/png", new byte[] {1, 2}));
      site.handle("/zc/gbk.html", HostileCrawlTest::wrongCharset);
      site.page("/zc/script.html", "<html><title>壳</title><script>window.x={}</script></html>");
      site.page("/index.html", list());

      CrawlReport report = crawl(site);

      assertThat(report.counts().documents().fresh()).isEqualTo(GOOD + 2);
      assertThat(report.counts().failed() + report.counts().deferred())
          .isGreaterThanOrEqualTo(HOSTILE.size());
      for (String page : HOSTILE) {
        assertThat(report.failures())
            .as(page)
            .anyMatch(it -> it.page().value().contains(page) && !it.reason().isBlank());
      }
      theGbkPageIsReadable(site);
    }
  }

  private CrawlReport crawl(TestSite site) throws IOException {
    Workspace workspace = workspace();
    Files.writeString(
        workspace.config(),
        site.configuration()
            .replace("delay: 0s,", "delay: 0s, timeout: 1500ms, max_page_bytes: 2MB,"));
    Settings settings = workspace.settings();
    try (CrawlSession session = CrawlSession.open(workspace, settings, "crawl")) {
      return session.crawl(settings.sources(), CrawlOptions.NOW, CrawlListener.NONE);
    }
  }

  private Workspace workspace() {
    return new Workspace(folder.resolve("sources.yml"), folder.resolve("data"));
  }

  private void theGbkPageIsReadable(TestSite site) {
    try (Library library = Library.open(workspace())) {
      StoredDocument document =
          library.store().find(new PageUrl(site.url("/zc/gbk.html"))).orElseThrow();
      assertThat(document.extraction().article().text()).contains("朱镕基");
    }
  }

  private static String list() {
    StringBuilder list = new StringBuilder("<meta charset=utf-8><title>文件</title><ul>");
    for (int i = 1; i <= GOOD; i++) {
      list.append(
          "<li><a href='/zc/%d.html'>第%d号区块链行动计划</a><span>2021-03-01</span></li>".formatted(i, i));
    }
    for (String page : HOSTILE) {
      list.append(
          "<li><a href='/zc/%s.html'>有害页面 %s 的标题</a><span>2021-03-01</span></li>"
              .formatted(page, page));
    }
    list.append("<li><a href='/zc/gbk.html'>编码声明有误的页面</a><span>2021-03-01</span></li>");
    list.append("<li><a href='/zc/script.html'>只有脚本的页面标题</a><span>2021-03-01</span></li>");
    return list.append("</ul>").toString();
  }

  private static void endless(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, 0);
    byte[] chunk = "<p>没有尽头的正文</p>".repeat(500).getBytes(StandardCharsets.UTF_8);
    try (OutputStream body = exchange.getResponseBody()) {
      for (int i = 0; i < 10_000; i++) {
        body.write(chunk);
      }
    } catch (IOException e) {
      // the crawler hung up, as it should
      exchange.close();
    }
  }

  private static void bomb(HttpExchange exchange) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        gzip.write(zeros);
      }
    }
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    answer(exchange, "text/html", packed.toByteArray());
  }

  private static void nested(HttpExchange exchange) throws IOException {
    byte[] body = "<div><b>".repeat(400_000).getBytes(StandardCharsets.US_ASCII);
    answer(exchange, "text/html", body);
  }

  private static void drip(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream body = exchange.getResponseBody()) {
      for (int i = 0; i < 200; i++) {
        body.write('x');
        body.flush();
        Thread.sleep(50);
      }
    } catch (IOException e) {
      exchange.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void wrongCharset(HttpExchange exchange) throws IOException {
    String page =
        "<html><head><meta charset=gb2312><title>人物</title></head><body><p>朱镕基参观了区块链产业园区，并听取了工作汇报。</p></body></html>";
    answer(exchange, "text/html; charset=iso-8859-1", page.getBytes(Charset.forName("GB18030")));
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
