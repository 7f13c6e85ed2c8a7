package org.policywatch.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.model.Candidate;
import org.policywatch.model.PageUrl;
import org.policywatch.source.Source;

/** What holds whichever way the pages are listed. */
class DiscoveryTest extends DiscoveryFixture {
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
  void aListThatIsNestedWithoutEndIsAListLikeAnyOther() {
    String html =
        "<div><b>".repeat(400_000) + "<ul><li><a href='/zc/1.html'>区块链产业行动计划一号</a></li></ul>";

    for (String link : new String[] {null, "/zc/"}) {
      Source.ListPage source =
          new Source.ListPage(profile(link), List.of(SEED), new Source.Depth(1, 1));
      assertThat(discovery.discover(source, page(html, "text/html"))).isNotNull();
    }
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
}
