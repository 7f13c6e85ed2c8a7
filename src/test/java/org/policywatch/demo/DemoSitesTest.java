package org.policywatch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.policywatch.config.ConfigFile;
import org.policywatch.config.ConfigResult;

class DemoSitesTest {
  private final DemoSites sites = DemoSites.start(1);

  @AfterEach
  void close() {
    sites.close();
  }

  @Test
  void theConfigurationIsRightAndWatchesEverySite() {
    assertThat(ConfigFile.parse("demo", DemoSites.configuration()))
        .isInstanceOfSatisfying(
            ConfigResult.Valid.class,
            valid -> {
              assertThat(valid.settings().sources()).hasSize(sites.hosts().size());
              assertThat(valid.settings().watches()).hasSize(3);
            });
    assertThat(sites.hosts()).allMatch(host -> DemoSites.configuration().contains("://" + host));
  }

  @Test
  void everyPageIsServedAndItsFirstListTooAndUnknownOnesAreMissing() throws IOException {
    int pages = 0;
    for (DemoSite site : DemoSite.ALL) {
      assertThat(get(site.host(), site.layout().listing().path(1)).status()).isEqualTo(200);
      assertThat(get(site.host(), "/robots.txt").text()).contains("Disallow: /internal/");
      assertThat(get(site.host(), "/none").status()).isEqualTo(404);
      for (DemoPage page : Resources.pages(site.host(), 1)) {
        pages++;
        Reply reply = get(site.host(), page.path());
        if (reply.status() >= 429) {
          reply = get(site.host(), page.path());
        }
        assertThat(reply.status()).as(page.path()).isEqualTo(200);
        assertThat(new String(reply.body(), site.charset())).contains(page.field("title"));
      }
    }
    assertThat(pages).isBetween(55, 70);
  }

  @Test
  void theGbkSiteSendsGbkAndSaysSoInItsPages() throws IOException {
    String host = "www.hunan-gov.example";
    Reply reply = get(host, Resources.pages(host, 1).getLast().path());
    assertThat(new String(reply.body(), Charset.forName("GBK"))).contains("gb2312", "3万家企业上链");
    assertThat(reply.text()).doesNotContain("企业");
    assertThat(reply.headers().get("content-type")).isEqualTo("text/html");
  }

  @Test
  void anUnchangedPageIs304ByTagAndByDate() throws IOException {
    String host = "www.hebei-gov.example";
    String path = "/zcwj/202007/t20200706_9001.html";
    Map<String, String> first = get(host, path).headers();
    Reply byTag = get(host, path, "If-None-Match: " + first.get("etag"));
    Reply byDate = get(host, path, "If-Modified-Since: " + first.get("last-modified"));
    assertThat(byTag.status()).isEqualTo(304);
    assertThat(byDate.status()).isEqualTo(304);
    assertThat(get(host, path, "If-None-Match: \"other\"").status()).isEqualTo(200);
  }

  @Test
  void theSlowSiteFailsOnceAndThenAnswers() throws IOException {
    String host = "www.guizhou-gov.example";
    Reply busy = get(host, "/zwgk/content/post_3002.html");
    assertThat(busy.status()).isEqualTo(429);
    assertThat(busy.headers().get("retry-after")).isEqualTo("1");
    assertThat(get(host, "/zwgk/content/post_3002.html").status()).isEqualTo(200);
    assertThat(get(host, "/zwgk/content/post_3004.html").status()).isEqualTo(500);
    assertThat(get(host, "/zwgk/content/post_3004.html").status()).isEqualTo(200);
  }

  @Test
  void anUnknownHostIsMisdirected() throws IOException {
    assertThat(get("other.example", "/").status()).isEqualTo(421);
  }

  @Test
  void theLaterVersionDiffersInOneArticleAndTheListThatNamesIt() {
    List<String> changed = new ArrayList<>();
    for (DemoSite site : DemoSite.ALL) {
      Map<String, Served> before = new Rendering(site, 1).served();
      Map<String, Served> after = new Rendering(site, 2).served();
      assertThat(after.keySet()).isEqualTo(before.keySet());
      after.forEach(
          (path, page) -> {
            if (!page.etag().equals(before.get(path).etag())) {
              changed.add(path);
            }
          });
    }
    assertThat(changed)
        .containsExactlyInAnyOrder(
            "/a/2023/suzhou-two-trillion.html", "/sitemap.xml", "/sitemap-articles.xml.gz");
  }

  private record Reply(int status, Map<String, String> headers, byte[] body) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  private Reply get(String host, String path) throws IOException {
    return get(host, path, "Accept: */*");
  }

  /** By socket: the JDK's client does not let a test set Host without a switch of the whole JVM. */
  private Reply get(String host, String path, String header) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", sites.port())) {
      socket.setSoTimeout(5_000);
      String request =
          "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%s\r\n\r\n"
              .formatted(path, host, header);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] all = socket.getInputStream().readAllBytes();
      String latin = new String(all, StandardCharsets.ISO_8859_1);
      int end = latin.indexOf("\r\n\r\n");
      List<String> lines = latin.substring(0, end).lines().toList();
      Map<String, String> headers = new java.util.HashMap<>();
      for (String line : lines.subList(1, lines.size())) {
        int colon = line.indexOf(": ");
        headers.put(line.substring(0, colon).toLowerCase(), line.substring(colon + 2));
      }
      byte[] body = java.util.Arrays.copyOfRange(all, end + 4, all.length);
      return new Reply(Integer.parseInt(lines.getFirst().split(" ")[1]), headers, body);
    }
  }
}
