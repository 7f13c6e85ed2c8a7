package org.policywatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.crawl.CrawlReport;

/** Sitemaps of some size, indexes of them, and lists that more than one source reads. */
class SitemapCrawlTest extends CrawlFixture {
  private static final String SITEMAP =
      "crawler: {private_addresses: allow, delay: 0s, concurrency: 1, max_page_bytes: 100KB}\n"
          + "topics: {blockchain: {any: [区块链]}}\n"
          + "sources:\n"
          + "  - {id: map, name: 甲省, sitemap: \"%s\", link: \"/zc/\", every: 1d}\n";

  @Test
  void aSitemapMayBeLargerThanAPage() throws IOException {
    configure(SITEMAP.formatted(site.url("/map.xml")));
    String filler = "<!-- " + "。".repeat(100_000) + " -->";
    site.page("/map.xml", "<urlset>" + filler + entries(1, ARTICLES) + "</urlset>");

    CrawlReport report = crawl(CrawlOptions.NOW);

    assertThat(report.sources().getFirst().problem()).isNull();
    assertThat(report.counts().documents().fresh()).isEqualTo(ARTICLES);
  }

  @Test
  void aPageMayNotBeSoLarge() throws IOException {
    configure(SITEMAP.formatted(site.url("/map.xml")));
    site.page("/map.xml", "<urlset>" + entries(1, 1) + "</urlset>");
    site.page("/zc/1.html", "<p>" + "长".repeat(100_000));

    assertThat(crawl(CrawlOptions.NOW).failures().getFirst().reason()).contains("limit");
  }

  @Test
  void sitemapsThatTheIndexSaysAreUnchangedAreNotAskedForAgain() throws IOException {
    configure(SITEMAP.formatted(site.url("/index.xml")));
    index(Map.of("old", "2020-01-01", "new", "2020-01-01", "silent", ""));
    site.page("/old.xml", "<urlset>" + entries(1, 2) + "</urlset>");
    site.page("/new.xml", "<urlset>" + entries(3, 4) + "</urlset>");
    validated("/silent.xml", "<urlset>" + entries(5, 6) + "</urlset>");
    CrawlReport first = crawl(CrawlOptions.NOW);

    site.requests.clear();
    index(Map.of("old", "2020-01-01", "new", "2099-01-01", "silent", ""));
    site.page("/new.xml", "<urlset>" + entries(3, 7) + "</urlset>");
    CrawlReport second = crawl(CrawlOptions.NOW);

    assertThat(first.counts().documents().fresh()).isEqualTo(6);
    assertThat(site.requests)
        .contains("/index.xml", "/new.xml", "/silent.xml", "/silent.xml unchanged")
        .doesNotContain("/old.xml");
    assertThat(second.counts().documents().fresh()).isEqualTo(1);
    assertThat(second.sources().getFirst().problem()).isNull();
  }

  /** One that cannot be had among them, which is not to be the first of each night. */
  @Test
  void ofMoreThanAreReadInOneNightThoseComeFirstThatWereNotReadForLongest() throws IOException {
    configure(SITEMAP.formatted(site.url("/index.xml")));
    StringBuilder index = new StringBuilder("<sitemapindex>");
    for (int i = 1; i <= 505; i++) {
      index.append("<sitemap><loc>%s</loc></sitemap>".formatted(site.url("/" + i + ".xml")));
      site.page("/" + i + ".xml", "<urlset>" + entries(i, i) + "</urlset>");
    }
    site.page("/1.xml", "<urlset>");
    site.page("/index.xml", index.append("</sitemapindex>").toString());

    crawl(CrawlOptions.NOW);
    site.requests.clear();
    crawl(CrawlOptions.NOW);

    assertThat(site.requests.stream().filter(it -> it.endsWith(".xml")))
        .startsWith("/index.xml", "/500.xml", "/501.xml")
        .contains("/505.xml", "/1.xml");
  }

  @Test
  void aSitemapThatCouldNotBeReadIsAskedForWhateverTheIndexSays() throws IOException {
    configure(SITEMAP.formatted(site.url("/index.xml")));
    index(Map.of("old", "2020-01-01"));
    site.page("/old.xml", "<urlset>" + entries(1, 2) + "<url><loc>");
    crawl(CrawlOptions.NOW);
    site.page("/old.xml", "<urlset>" + entries(1, 3) + "</urlset>");

    assertThat(crawl(CrawlOptions.NOW).counts().documents().fresh()).isEqualTo(1);
  }

  @Test
  void ofOneListEachSourceGetsItsOwn() throws IOException {
    configure(
        SITEMAP.formatted(site.url("/map.xml")).replace("/zc/", "/zc/1\\\\.")
            + "  - {id: other, name: 乙省, sitemap: \"%s\", link: \"/zc/2\\\\.\", every: 1d}\n"
                .formatted(site.url("/map.xml")));
    validated("/map.xml", "<urlset>" + entries(1, 3) + "</urlset>");
    crawl(CrawlOptions.NOW);
    validated("/map.xml", "<urlset>" + entries(1, 3) + "</urlset>");
    crawl(CrawlOptions.NOW);

    assertThat(found("区块链")).isEqualTo(2);
  }

  @Test
  void anotherLinkPatternReadsListsThatHaveNotChanged() throws IOException {
    String all = SITEMAP.formatted(site.url("/map.xml"));
    validated("/map.xml", "<urlset>" + entries(1, 3) + "</urlset>");
    configure(all.replace("/zc/", "/zc/1\\\\."));
    crawl(CrawlOptions.NOW);
    configure(all);

    assertThat(crawl(CrawlOptions.NOW).counts().documents().fresh()).isEqualTo(2);
  }

  private void configure(String text) throws IOException {
    Files.writeString(workspace.config(), text);
  }

  private String entries(int from, int to) {
    StringBuilder entries = new StringBuilder();
    for (int i = from; i <= to; i++) {
      entries.append("<url><loc>%s</loc></url>".formatted(site.url("/zc/" + i + ".html")));
    }
    return entries.toString();
  }

  /** An index of sitemaps with the days of their last change; empty for one that is not told. */
  private void index(Map<String, String> days) {
    site.page(
        "/index.xml",
        new TreeMap<>(days)
            .entrySet().stream()
                .map(
                    it ->
                        "<sitemap><loc>%s</loc>%s</sitemap>"
                            .formatted(
                                site.url("/" + it.getKey() + ".xml"),
                                it.getValue().isEmpty()
                                    ? ""
                                    : "<lastmod>" + it.getValue() + "</lastmod>"))
                .collect(Collectors.joining("", "<sitemapindex>", "</sitemapindex>")));
  }

  private void validated(String path, String list) {
    site.handle(
        path,
        exchange -> {
          if ("\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            site.requests.add(path + " unchanged");
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
          } else {
            TestSite.answer(exchange, "ETag", "\"one\"", list);
          }
        });
  }
}
