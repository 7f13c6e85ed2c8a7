package org.policywatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policywatch.attachment.SampleFiles;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.crawl.CrawlReport;
import org.policywatch.model.Extraction;
import org.policywatch.model.PageUrl;

/** Files that are replaced under their address while the page that links to them stays. */
class ReplacedFileTest extends CrawlFixture {
  private static final CrawlOptions RECHECK = new CrawlOptions(false, true);
  private static final String FILE = "/zc/plan.pdf";

  /** How the file was answered, one after another. */
  private final ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();

  @BeforeEach
  void coverAndPlan() {
    site.page(
        "/zc/1.html",
        """
        <!DOCTYPE html><html lang="zh"><head><meta charset="utf-8">
        <title>关于印发河北省区块链产业行动方案的通知</title>
        <meta name="ArticleTitle" content="关于印发河北省区块链产业行动方案的通知">
        <meta name="PubDate" content="2025-03-01 09:00"></head><body><div class="TRS_Editor">
        <p>各市人民政府：</p><p>现将《河北省区块链产业行动方案》印发给你们，请认真贯彻执行。</p>
        <p><a href='/zc/plan.pdf'>附件 行动方案</a></p></div></body></html>
        """);
    site.list(1, Map.of());
    plan("120家", "\"one\"");
    crawl(CrawlOptions.NOW);
    assertThat(targets()).containsExactly("120家");
  }

  @Test
  void whatIsNotReplacedIsAskedForByItsValidatorsAndNotSentAgain() {
    CrawlReport second = crawl(RECHECK);

    assertThat(second.counts().notModified()).isEqualTo(1);
    assertThat(second.counts().documents().changed()).isZero();
    assertThat(answers).containsExactly(200, 304);
    assertThat(targets()).containsExactly("120家");
  }

  @Test
  void whatIsReplacedIsReadWithItsPage() {
    plan("150家", "\"two\"");

    CrawlReport second = crawl(RECHECK);
    crawl(RECHECK);

    assertThat(second.counts().documents().changed()).isEqualTo(1);
    assertThat(targets()).containsExactly("150家");
    // it shows that it is another, it is read with the page, then it is known again
    assertThat(answers).containsExactly(200, 200, 200, 304);
  }

  @Test
  void ofAPageThatIsNotSentAgainTheFileIsAskedForToo() {
    String page = site.pageAt("/zc/1.html");
    site.handle("/zc/1.html", exchange -> answer(exchange, "\"page\"", "text/html", utf8(page)));
    crawl(RECHECK);
    plan("150家", "\"two\"");

    crawl(RECHECK);

    assertThat(targets()).containsExactly("150家");
  }

  @Test
  void aFileThatIsMissingOrAnErrorPageNowTakesNothingAway() {
    site.handle(FILE, exchange -> exchange.sendResponseHeaders(404, -1));
    crawl(RECHECK);
    site.handle(FILE, exchange -> answer(exchange, null, "text/html", utf8("<h1>维护中</h1>")));
    CrawlReport third = crawl(RECHECK);

    assertThat(third.counts().documents().changed()).isZero();
    assertThat(targets()).containsExactly("120家");
  }

  @Test
  void aFileThatSaysNoindexIsNotOfTheDocumentAnyMore() {
    site.handle(
        FILE,
        exchange -> {
          exchange.getResponseHeaders().set("X-Robots-Tag", "noindex");
          answer(exchange, "\"one\"", "application/pdf", pdf("120家"));
        });
    crawl(RECHECK);
    List<String> without = targets();
    int asked = answers.size();
    crawl(RECHECK);

    assertThat(without).isEmpty();
    assertThat(answers).hasSize(asked);
  }

  /** Then all of it has to come to tell whether it is another. */
  @Test
  void aFileWithoutValidatorsIsAskedForAtEachFourthVisit() {
    plan("120家", null);
    crawl(RECHECK);
    plan("150家", null);
    touched();
    crawl(RECHECK);
    int asked = answers.size();
    plan("160家", null);
    for (int i = 0; i < 3; i++) {
      crawl(RECHECK);
    }
    int between = answers.size();
    crawl(RECHECK);

    assertThat(between).isEqualTo(asked);
    assertThat(targets()).containsExactly("160家");
  }

  /** Another page with the same text: it is read anew with its files. */
  private void touched() {
    site.page("/zc/1.html", site.pageAt("/zc/1.html").replace("<body>", "<body class=new>"));
  }

  private void plan(String firms, @Nullable String etag) {
    site.handle(FILE, exchange -> answer(exchange, etag, "application/pdf", pdf(firms)));
  }

  private static byte[] pdf(String firms) {
    return SampleFiles.pdf(List.of("河北省区块链产业行动方案", "到2027年，全省培育区块链骨干企业" + firms + "。"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void answer(HttpExchange exchange, @Nullable String etag, String type, byte[] body)
      throws IOException {
    String asked = exchange.getRequestHeaders().getFirst("If-None-Match");
    boolean same = etag != null && Objects.equals(etag, asked);
    if (exchange.getRequestURI().getPath().equals(FILE)) {
      answers.add(same ? 304 : 200);
    }
    if (etag != null) {
      exchange.getResponseHeaders().set("ETag", etag);
    }
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(same ? 304 : 200, same ? -1 : body.length);
    if (!same) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private List<String> targets() {
    try (Library library = Library.open(workspace)) {
      Extraction record =
          library.store().find(new PageUrl(site.url("/zc/1.html"))).orElseThrow().extraction();
      return record.facts().targets().stream().map(it -> it.quantity().quote().text()).toList();
    }
  }
}
