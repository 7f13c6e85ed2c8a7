package org.policywatch.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.model.Candidate;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.source.Cadence;
import org.policywatch.source.Source;
import org.policywatch.source.SourceKind;
import org.policywatch.source.SourceProfile;
import org.policywatch.source.Trust;

class DiscoveryTest {
  private static final PageUrl SEED = new PageUrl("http://site.example/list/index.html");
  private final Discovery discovery = new Discovery();

  @Test
  void rssEntriesAreFoundInOrderWithTheirTimes() {
    String rss =
        """
        <rss version="2.0"><channel><title>t</title><link>http://site.example/</link>
        <item><title>第一条</title><link>/a/1.html</link>
          <pubDate>Mon, 13 Jul 2020 08:00:00 +0800</pubDate></item>
        <item><title>第二条</title><link>http://site.example/a/2.html#top</link></item>
        <item><title>第一条</title><link>/a/1.html</link></item>
        </channel></rss>
        """;

    Discovered found = discovery.discover(feed(), page(rss, "application/rss+xml"));

    assertThat(found.candidates())
        .containsExactly(
            new Candidate(
                new PageUrl("http://site.example/a/1.html"),
                "第一条",
                Instant.parse("2020-07-13T00:00:00Z")),
            new Candidate(new PageUrl("http://site.example/a/2.html"), "第二条", null));
    assertThat(found.problem()).isNull();
  }

  @Test
  void atomPrefersTheTimeOfTheUpdate() {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>x</id>
        <entry><title>one</title><id>urn:1</id><link href="http://site.example/1"/>
        <published>2020-01-01T00:00:00Z</published><updated>2020-02-01T00:00:00Z</updated></entry>
        </feed>
        """;

    assertThat(urls(discovery.discover(feed(), page(atom, "application/atom+xml"))))
        .containsExactly("http://site.example/1");
    assertThat(
            discovery
                .discover(feed(), page(atom, "application/atom+xml"))
                .candidates()
                .getFirst()
                .stamp())
        .isEqualTo("2020-02-01T00:00:00Z");
  }

  @Test
  void aFeedInGbkIsRead() {
    byte[] body =
        "<?xml version='1.0' encoding='gb2312'?><rss version='2.0'><channel><item><title>区块链</title><link>http://site.example/1</link></item></channel></rss>"
            .getBytes(Charset.forName("GB18030"));

    Discovered found = discovery.discover(feed(), page(body, "text/xml"));

    assertThat(found.candidates().getFirst().title()).isEqualTo("区块链");
  }

  @Test
  void aDoctypeInAFeedIsRefused() {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss version='2.0'><channel><item><title>&a;</title><link>http://site.example/1</link></item></channel></rss>";

    Discovered found = discovery.discover(feed(), page(bomb, "text/xml"));

    assertThat(found.candidates()).isEmpty();
    assertThat(found.problem()).contains("not an RSS or Atom feed");
  }

  @Test
  void jsonFeedsAndCmsListsAreFoundWhereverTheyStand() {
    String json =
        """
        {"code":200,"data":{"total":2,"results":[
          {"TITLE":"<em>区块链</em>行动计划","URL":"./202007/t1.html","DOCRELPUBTIME":"2020-07-13 08:30"},
          {"TITLE":"第二条","URL":"http://site.example/2.html","PUBTIME":1594598400000}]}}
        """;

    Discovered found =
        discovery.discover(
            new Source.JsonList(profile(null), List.of(SEED), 1),
            page(json.getBytes(StandardCharsets.UTF_8), "application/json"));

    assertThat(found.candidates())
        .containsExactly(
            new Candidate(
                new PageUrl("http://site.example/list/202007/t1.html"),
                "区块链行动计划",
                Instant.parse("2020-07-13T00:30:00Z")),
            new Candidate(
                new PageUrl("http://site.example/2.html"),
                "第二条",
                Instant.parse("2020-07-13T00:00:00Z")));
  }

  @Test
  void jsonEntriesAreFoundByPathAndTheirAddressesByTemplate() {
    String json =
        """
        {"data":{"page":{"rows":[
          {"id":17,"meta":{"t":"第一条"},"day":{"at":"2020-07-13"}},
          {"id":null,"meta":{"t":"没有编号"}},
          {"id":18,"meta":{}}]},"other":[{"url":"/x","title":"not this"}]}}
        """;
    Source.JsonShape shape =
        new Source.JsonShape("$.data.page.rows[*]", "/art/{id}.html", "meta.t", "day.at");

    Discovered found =
        discovery.discover(
            new Source.JsonList(profile(null), List.of(SEED), new Source.Depth(1, 10), shape),
            page(json, "application/json"));

    assertThat(found.candidates())
        .containsExactly(
            new Candidate(
                new PageUrl("http://site.example/art/17.html"),
                "第一条",
                Instant.parse("2020-07-12T16:00:00Z")),
            new Candidate(new PageUrl("http://site.example/art/18.html"), null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "/a?id=1&utm_source=x&spm=a.b,         /a?id=1",
    "/a?utm_medium=mail,                   /a",
    "/a;jsessionid=0A1B?id=1,              /a?id=1",
    "/a?PHPSESSID=1&b=2,                   /a?b=2",
    "/a?b=2&a=1,                           /a?b=2&a=1",
    "/a;v=1/b,                             /a;v=1/b",
  })
  void whatOnlyCountsVisitorsIsLeftOutOfAddresses(String listed, String kept) {
    String rss =
        "<rss version='2.0'><channel><item><title>t</title><link>http://site.example%s</link></item></channel></rss>"
            .formatted(listed.replace("&", "&amp;"));

    assertThat(urls(discovery.discover(feed(), page(rss, "text/xml"))))
        .containsExactly("http://site.example" + kept);
  }

  @Test
  void thePageNamesItsFeeds() {
    String html =
        """
        <link rel="alternate" type="application/rss+xml" href="/rss.xml">
        <link REL="feed ALTERNATE" type="application/atom+xml" href="atom.xml">
        <link rel="alternate" hreflang="en" href="/en/">
        <link rel="stylesheet" type="text/css" href="/a.css">
        """;

    assertThat(Discovery.feeds(page(html, "text/html")))
        .extracting(PageUrl::value)
        .containsExactly("http://site.example/rss.xml", "http://site.example/list/atom.xml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/202007/t20200713_1.html /202106/t20210601_22.html /about.html | /\\d+/t\\d+_\\d+\\.html",
        "/art/2020/7/1/art_1_2.html /art/2021/1/1/art_1_9.html          | /art/\\d+/\\d+/\\d+/art_\\d+_\\d+\\.html",
        "/news/one-thing /news/another-thing                            | /news/[^/]+$",
        "/one /two                                                      | ''",
        "/a/1.html /b.php /c/d/e /f/                                    | ''",
      })
  void whatAddressesHaveInCommon(String paths, String pattern) {
    List<Candidate> pages =
        Arrays.stream(paths.strip().split(" "))
            .map(it -> new Candidate(new PageUrl("http://a.example" + it), null, null))
            .toList();

    assertThat(LinkPattern.of(pages).orElse("")).isEqualTo(pattern.replace("\\\\", "\\"));
  }

  @Test
  void sitemapsOfNewsGiveTheDayOfPublication() {
    String xml =
        """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
          xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>http://site.example/n/1.html</loc><news:news>
          <news:publication><news:name>报</news:name><news:language>zh</news:language></news:publication>
          <news:publication_date>2026-01-05T08:00:00+08:00</news:publication_date>
          <news:title>区块链要闻</news:title></news:news></url></urlset>
        """;

    Discovered found =
        discovery.discover(new Source.Sitemap(profile(null), List.of(SEED)), page(xml, "text/xml"));

    assertThat(found.candidates())
        .containsExactly(
            new Candidate(
                new PageUrl("http://site.example/n/1.html"),
                "区块链要闻",
                Instant.parse("2026-01-05T00:00:00Z")));
  }

  @Test
  void oldAndNewFeedsAreRead() {
    String rdf =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
          xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="http://site.example/"><title>t</title></channel>
        <item rdf:about="http://site.example/1"><title>一</title><link>http://site.example/1</link>
        <dc:date>2026-01-05T00:00:00Z</dc:date></item></rdf:RDF>
        """;
    String rss09 =
        "<rss version='0.91'><channel><title>t</title><item><title>二</title><link>http://site.example/2</link></item></channel></rss>";
    String json =
        """
        {"version":"https://jsonfeed.org/version/1.1","title":"t","home_page_url":"http://site.example/",
         "items":[{"id":"3","url":"http://site.example/3","title":"三"},
                  {"id":"http://site.example/4","content_text":"没有标题","url":"http://site.example/4"}]}
        """;

    assertThat(urls(discovery.discover(feed(), page(rdf, "application/rdf+xml"))))
        .containsExactly("http://site.example/1");
    assertThat(urls(discovery.discover(feed(), page(rss09, "text/xml"))))
        .containsExactly("http://site.example/2");
    assertThat(urls(discovery.discover(feed(), page(json, "application/feed+json"))))
        .containsExactly("http://site.example/3", "http://site.example/4");
  }

  @Test
  void theNextPageOfAJsonListCountsUp() {
    PageUrl seed = new PageUrl("http://site.example/api?type=1&page=9&n=20");
    FetchedPage answer = page("[{\"title\":\"a\",\"url\":\"/1\"}]", "application/json");
    FetchedPage page =
        new FetchedPage(seed, seed, answer.fetchedAt(), 200, answer.headers(), answer.body(), null);

    Discovered found =
        discovery.discover(new Source.JsonList(profile(null), List.of(seed), 3), page);

    assertThat(found.next())
        .containsExactly(new PageUrl("http://site.example/api?type=1&page=10&n=20"));
  }

  @Test
  void sitemapsAreReadPlainAndGzipped() throws IOException {
    String xml =
        """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>http://site.example/a/1.html</loc><lastmod>2020-07-13</lastmod></url>
        <url><loc>http://site.example/b/2.html</loc></url></urlset>
        """;
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    Source.Sitemap source = new Source.Sitemap(profile("/a/"), List.of(SEED));

    assertThat(urls(discovery.discover(source, page(xml, "text/xml"))))
        .containsExactly("http://site.example/a/1.html");
    assertThat(urls(discovery.discover(source, page(packed.toByteArray(), "application/gzip"))))
        .containsExactly("http://site.example/a/1.html");
  }

  @Test
  void anIndexNamesFurtherSitemaps() {
    String xml =
        """
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>http://site.example/s1.xml</loc></sitemap>
        <sitemap><loc>http://site.example/s2.xml.gz</loc></sitemap></sitemapindex>
        """;

    Discovered found =
        discovery.discover(new Source.Sitemap(profile(null), List.of(SEED)), page(xml, "text/xml"));

    assertThat(found.next())
        .extracting(PageUrl::value)
        .containsExactly("http://site.example/s1.xml", "http://site.example/s2.xml.gz");
  }

  @Test
  void aLinkRuleThatNothingFitsIsSaid() {
    Source.Feed strict = new Source.Feed(profile("/policy/"), List.of(SEED));
    String rss =
        "<rss version='2.0'><channel><item><title>a</title><link>http://site.example/x</link></item></channel></rss>";

    assertThat(discovery.discover(strict, page(rss, "text/xml")).problem())
        .isEqualTo("none of 1 links matches the source's 'link', e.g. http://site.example/x");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whateverTheBytesAreThereIsAnAnswer(int seed) {
    Random random = new Random(seed);
    List<Source> sources =
        List.of(
            feed(),
            new Source.ListPage(profile(null), List.of(SEED), 2),
            new Source.Sitemap(profile(null), List.of(SEED)),
            new Source.JsonList(profile(null), List.of(SEED), 2));
    for (int round = 0; round < 200; round++) {
      byte[] body = new byte[random.nextInt(300)];
      random.nextBytes(body);
      String start =
          List.of("", "<rss>", "{\"a\":[", "<urlset>", "\u001f\u008b").get(random.nextInt(5));
      System.arraycopy(
          start.getBytes(StandardCharsets.ISO_8859_1),
          0,
          body,
          0,
          Math.min(body.length, start.length()));
      for (Source source : sources) {
        assertThat(discovery.discover(source, page(body, "text/html"))).isNotNull();
      }
    }
  }

  private static List<String> urls(Discovered discovered) {
    return discovered.candidates().stream().map(it -> it.url().value()).toList();
  }

  private static Source.Feed feed() {
    return new Source.Feed(profile(null), List.of(SEED));
  }

  private static SourceProfile profile(@Nullable String link) {
    return new SourceProfile(
        new SourceId("site"),
        "Site",
        null,
        SourceKind.NEWS,
        Trust.PRESS,
        new Cadence(Duration.ofDays(1), Duration.ZERO, true),
        link == null ? null : Pattern.compile(link),
        null);
  }

  private static FetchedPage page(String body, String type) {
    return page(body.getBytes(StandardCharsets.UTF_8), type);
  }

  private static FetchedPage page(byte[] body, String type) {
    return new FetchedPage(
        SEED,
        SEED,
        Instant.parse("2026-01-01T00:00:00Z"),
        200,
        Map.of("content-type", List.of(type)),
        body,
        null);
  }
}
