package org.policywatch.discover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.model.Candidate;
import org.policywatch.model.PageUrl;
import org.policywatch.source.Source;

class SitemapsTest extends DiscoveryFixture {
  @Test
  void sitemapsAreReadPlainAndGzipped() throws IOException {
    String xml =
        """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>http://site.example/a/1.html</loc><lastmod>2020-07-13</lastmod></url>
        <url><loc>http://site.example/b/2.html</loc></url></urlset>
        """;
    Source.Sitemap source = new Source.Sitemap(profile("/a/"), List.of(SEED));

    assertThat(urls(discovery.discover(source, page(xml, "text/xml"))))
        .containsExactly("http://site.example/a/1.html");
    assertThat(
            urls(discovery.discover(source, page(gzip(xml.getBytes(UTF_8)), "application/gzip"))))
        .containsExactly("http://site.example/a/1.html");
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
  void addressesAreReadAsPeopleWriteThem() {
    String xml =
        """
        <urlset><url><loc>http://site.example/a b/政策.html</loc></url>
        <url><loc>/c.html?x=1&y=2</loc></url>
        <url><loc><![CDATA[http://site.example/d?x=1&y=2]]></loc></url></urlset>
        """;

    Discovered found = discover(xml);

    assertThat(urls(found))
        .containsExactly(
            "http://site.example/a%20b/%E6%94%BF%E7%AD%96.html",
            "http://site.example/c.html?x=1&y=2", "http://site.example/d?x=1&y=2");
    assertThat(found.problem()).isNull();
  }

  @Test
  void whatBreaksOffIsReadInPartAndSaysSo() {
    Discovered found = discover("<urlset><url><loc>http://site.example/a</loc></url><url><lo");

    assertThat(urls(found)).containsExactly("http://site.example/a");
    assertThat(found.problem()).contains("in part");
  }

  @Test
  void anAddressThatIsCutInItsMiddleIsNone() {
    String whole = "<url><loc>http://site.example/2026/a.html</loc></url>";

    assertThat(urls(discover("<urlset>" + whole + "<url><loc>http://site.example/2026/b")))
        .containsExactly("http://site.example/2026/a.html");
    assertThat(urls(discover("<urlset>" + whole + "<url><loc>http://site.example/b<c</loc></url>")))
        .doesNotContain("http://site.example/b");
    assertThat(
            discover(
                    "<?xml version='1.0'?><s:sitemapindex xmlns:s='urn:x'><s:sitemap><s:loc>http://site.example/1.xml"
                        + "</s:loc></s:sitemap><s:sitemap><s:loc>http://site.example/2.x")
                .next())
        .extracting(PageUrl::value)
        .containsExactly("http://site.example/1.xml");
  }

  @Test
  void whatIsCutWhilePackedIsReadAsFarAsItGoes() throws IOException {
    StringBuilder lines = new StringBuilder();
    StringBuilder xml = new StringBuilder("<urlset>");
    for (int i = 10_000; i < 20_000; i++) {
      String url = "http://site.example/" + Integer.toHexString(i * 7919) + "-" + i + ".html";
      lines.append(url).append('\n');
      xml.append("<url><loc>").append(url).append("</loc></url>");
    }
    for (String text : List.of(lines.toString(), xml.append("</urlset>").toString())) {
      byte[] packed = gzip(text.getBytes(UTF_8));
      Source.Sitemap source = new Source.Sitemap(profile(null), List.of(SEED));

      Discovered found =
          discovery.discover(
              source, page(Arrays.copyOf(packed, packed.length / 2), "application/gzip"));

      assertThat(found.candidates()).hasSizeGreaterThan(1_000);
      assertThat(urls(found)).allMatch(url -> url.endsWith(".html"));
      assertThat(found.problem()).contains("in part");
    }
  }

  @Test
  void picturesOfAPageAreNoPages() {
    String xml =
        """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
          xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
        <url><loc>http://site.example/a.html</loc>
          <image:image><image:loc>http://site.example/a.jpg</image:loc></image:image>
          <lastmod>2026-01-05</lastmod></url></urlset>
        """;

    assertThat(discover(xml).candidates())
        .containsExactly(
            new Candidate(
                new PageUrl("http://site.example/a.html"),
                null,
                Instant.parse("2026-01-05T00:00:00Z")));
  }

  @Test
  void linesOfAddressesAreASitemapToo() {
    assertThat(urls(discover("\uFEFFhttp://site.example/a\r\n\r\nhttp://site.example/b\n")))
        .containsExactly("http://site.example/a", "http://site.example/b");
  }

  @Test
  void whatUnpacksToManyAddressesIsCut() throws IOException {
    String url = "<url><loc>http://site.example/a</loc></url>";
    byte[] large = gzip(("<urlset>" + url.repeat(60_000) + "</urlset>").getBytes(UTF_8));
    Source.Sitemap source = new Source.Sitemap(profile(null), List.of(SEED));

    assertThat(urls(discovery.discover(source, page(large, "application/gzip"))))
        .containsExactly("http://site.example/a");
    assertThat(discovery.discover(source, page(gzip(large), "application/gzip")).problem())
        .contains("packed twice");
  }

  @Test
  void whatIsOverTheLimitOfTheProtocolIsReadUpToThere() throws IOException {
    String line = "http://site.example/" + "a".repeat(1_900) + "\n";
    String long50 = line.repeat(Source.Sitemap.MAX_BYTES / line.length() + 1);
    Source.Sitemap source = new Source.Sitemap(profile(null), List.of(SEED));
    String beginning = long50.substring(0, Source.Sitemap.MAX_BYTES);

    Discovered cut = discovery.discover(source, page(beginning, "text/plain"));
    Discovered unpacked =
        discovery.discover(source, page(gzip(long50.getBytes(UTF_8)), "text/plain"));

    assertThat(urls(cut)).containsExactly(line.strip());
    assertThat(cut.problem()).contains("in part");
    assertThat(urls(unpacked)).containsExactly(line.strip());
    assertThat(unpacked.problem()).contains("in part");
  }

  @ParameterizedTest
  @CsvSource({"50000, true", "50001, false"})
  void asManyEntriesAsTheProtocolAllowsAreAll(int entries, boolean whole) {
    StringBuilder xml = new StringBuilder("<urlset>");
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= entries; i++) {
      String url = "http://site.example/" + (i % 2 == 0 ? "even/" : "odd/") + i;
      xml.append("<url><loc>").append(url).append("</loc></url>");
      lines.append(url).append('\n');
    }
    for (String list : List.of(xml.append("</urlset>").toString(), lines.toString())) {
      Discovered all = discover(list);
      Discovered even =
          discovery.discover(
              new Source.Sitemap(profile("/even/"), List.of(SEED)), page(list, "text/xml"));

      assertThat(all.candidates()).hasSize(50_000);
      assertThat(even.candidates()).hasSize(25_000);
      for (Discovered each : List.of(all, even)) {
        assertThat(each.whole()).isEqualTo(whole);
        assertThat(each.problem() == null).isEqualTo(whole);
      }
    }
  }

  private Discovered discover(String sitemap) {
    return discovery.discover(
        new Source.Sitemap(profile(null), List.of(SEED)), page(sitemap, "text/xml"));
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    }
    return packed.toByteArray();
  }
}
