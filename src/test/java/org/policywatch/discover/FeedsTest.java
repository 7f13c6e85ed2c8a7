package org.policywatch.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.policywatch.model.Candidate;
import org.policywatch.model.PageUrl;

class FeedsTest extends DiscoveryFixture {
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

  @Test
  void anIdThatIsNoAddressIsNoLink() {
    String rss =
        """
        <rss version="2.0"><channel><title>t</title>
        <item><title>一</title><guid isPermaLink="false">news-123</guid></item>
        <item><title>二</title><guid>http://site.example/2</guid></item></channel></rss>
        """;

    assertThat(urls(discovery.discover(feed(), page(rss, "application/rss+xml"))))
        .containsExactly("http://site.example/2");
  }

  @Test
  void charactersThatXmlForbidsCostNoEntry() {
    String rss =
        """
        <rss version="2.0"><channel><title>t</title>
        <item><title>区块链&#11;方案</title><link>/1?a=1&b=2</link></item>
        <item><title>&lt;二&gt;</title><link><![CDATA[/2?a=1&b=2\u0008]]></link></item></channel></rss>
        """;

    assertThat(discovery.discover(feed(), page(rss, "text/xml")).candidates())
        .extracting(Candidate::title, it -> it.url().value())
        .containsExactly(
            tuple("区块链 方案", "http://site.example/1?a=1&b=2"),
            tuple("<二>", "http://site.example/2?a=1&b=2"));
  }

  @Test
  void linksAreRelativeToTheBaseThatStandsNearestAboveThem() {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://base.example/zc/index.html">
        <title>t</title><id>x</id><link rel="self" href="/feed/atom.xml"/>
        <entry><title>a</title><id>urn:1</id><link href="1.html"/></entry>
        <entry xml:base="2026/"><title>b</title><id>urn:2</id><link href="2.html"/></entry>
        <entry xml:base="2026/"><title>c</title><id>urn:3</id><link xml:base="05/" href="3.html"/></entry>
        <entry xml:base="2026/"><title>d</title><id>urn:4</id><link href="/4.html"/></entry>
        <entry xml:base="//other.example/d/"><title>e</title><id>urn:5</id><link href="?id=5"/></entry>
        <entry xml:base="../x"><title>f</title><id>urn:6</id>
          <link href="http://site.example/6.html"/></entry>
        </feed>
        """;

    assertThat(urls(discovery.discover(feed(), page(atom, "application/atom+xml"))))
        .containsExactly(
            "http://base.example/zc/1.html",
            "http://base.example/zc/2026/2.html",
            "http://base.example/zc/2026/05/3.html",
            "http://base.example/4.html",
            "http://other.example/d/?id=5",
            "http://site.example/6.html");
  }

  @Test
  void withoutABaseLinksAreRelativeToTheFeedWhateverItSaysOfItself() {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>x</id>
        <link rel="self" href="http://cdn.example/feeds/atom.xml"/><link href="http://home.example/zc/"/>
        <entry><title>a</title><id>urn:1</id><link href="1.html"/></entry>
        <entry><title>b</title><id>urn:2</id><link href="/2.html"/></entry></feed>
        """;
    String rss =
        """
        <rss version="2.0" xml:base="http://base.example/zc/"><channel><title>t</title>
        <item><title>c</title><link>3.html</link></item></channel></rss>
        """;

    assertThat(urls(discovery.discover(feed(), page(atom, "application/atom+xml"))))
        .containsExactly("http://site.example/list/1.html", "http://site.example/2.html");
    assertThat(urls(discovery.discover(feed(), page(rss, "application/rss+xml"))))
        .containsExactly("http://base.example/zc/3.html");
  }

  @Test
  void aFeedThatIsNestedWithoutEndIsNoFeed() {
    String atom =
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title type='xhtml'>"
            + "<div>".repeat(200_000)
            + "</div>".repeat(200_000)
            + "</title><link href='/1'/></entry></feed>";

    assertThat(discovery.discover(feed(), page(atom, "application/atom+xml")).problem())
        .contains("not an RSS or Atom feed");
  }
}
