package org.policywatch.fetch.robots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9309, its own examples and what the public suites check, as tables. */
class RobotsRulesTest {

  /** {@code \n} stands for the end of a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the grammar
        "user-agent: bot\\ndisallow: /                              | Bot | /x/y | false",
        "foo: Bot\\nbar: /                                          | Bot | /x/y | true",
        "user-agent Bot\\ndisallow /                                | Bot | /x/y | false",
        "user-agent : Bot\\ndisallow : /                            | Bot | /x/y | false",
        "USER-AGENT: BOT\\nDISALLOW: /                              | bot | /x/y | false",
        "useragent: Bot\\ndisalow: /                                | Bot | /x/y | false",
        "user-agent: Bot # ours\\ndisallow: /x # all of it          | Bot | /x/y | false",
        "user-agent: Bot\\n#disallow: /x                            | Bot | /x/y | true",
        "user-agent:\\tBot\\n\\tdisallow:/x                         | Bot | /x/y | false",
        "disallow: /                                                | Bot | /x/y | true",
        "''                                                         | Bot | /x/y | true",
        // groups
        "user-agent: A\\nuser-agent: Bot\\ndisallow: /x             | Bot | /x/y | false",
        "user-agent: A\\ndisallow: /x\\nuser-agent: Bot\\nallow: /  | Bot | /x/y | true",
        "user-agent: A\\ndisallow: /x\\nuser-agent: Bot             | Bot | /x/y | true",
        "user-agent: Bot\\ndisallow: /a\\nuser-agent: B\\ndisallow: /b\\nuser-agent: bot\\ndisallow: /x | Bot | /x/y | false",
        "user-agent: Bot\\ndisallow: /a\\nuser-agent: B\\ndisallow: /b\\nuser-agent: bot\\ndisallow: /x | Bot | /a   | false",
        "user-agent: Bot\\ndisallow: /a\\nuser-agent: B\\ndisallow: /b\\nuser-agent: bot\\ndisallow: /x | Bot | /b   | true",
        "user-agent: Bot\\n\\n\\ndisallow: /x                       | Bot | /x/y | false",
        "user-agent: Bot\\nsitemap: http://a.example/s.xml\\nuser-agent: B\\ndisallow: /x | Bot | /x/y | false",
        "user-agent: Bot\\ncrawl-delay: 3\\nuser-agent: B\\ndisallow: /x | Bot | /x/y | false",
        "user-agent: Bot\\nfuture-rule: 3\\nuser-agent: B\\ndisallow: /x | Bot | /x/y | false",
        "user-agent: Bot\\ndisallow:\\nuser-agent: B\\ndisallow: /  | Bot | /x/y | true",
        // which group
        "user-agent: *\\ndisallow: /                                | Bot | /x/y | false",
        "user-agent: *\\ndisallow: /\\nuser-agent: Bot\\nallow: /z  | Bot | /x/y | true",
        "user-agent: Bot\\n\\nuser-agent: *\\ndisallow: /           | Bot | /x/y | false",
        "user-agent: Bot\\ndisallow:\\n\\nuser-agent: *\\ndisallow: / | Bot | /x/y | true",
        "user-agent: * all of you\\ndisallow: /                     | Bot | /x/y | false",
        "user-agent: *Bot\\ndisallow: /                             | Bot | /x/y | true",
        "user-agent: B\\ndisallow: /                                | Bot | /x/y | true",
        "user-agent: Bot-News\\ndisallow: /                         | Bot | /x/y | true",
        "user-agent: Bot\\ndisallow: /                              | Bot-News | /x/y | true",
        "user-agent: Bot/2.0\\ndisallow: /                          | Bot | /x/y | false",
        "user-agent: Bot\\ndisallow: /                              | Bot/2.0 (+mailto:a@b.example) | /x/y | false",
        "user-agent: Bot2\\ndisallow: /                             | Bot2 | /x/y | false",
        "user-agent: Foo Bar\\ndisallow: /                          | Foo | /x/y | false",
        "user-agent: *\\ndisallow: /\\nuser-agent: Foo Bar\\nallow: / | Foo Bar | /x/y | false",
        // the longest match
        "user-agent: *\\ndisallow: /x/page.html\\nallow: /x/        | Bot | /x/page.html | false",
        "user-agent: *\\nallow: /x/page.html\\ndisallow: /x/        | Bot | /x/page.html | true",
        "user-agent: *\\nallow: /x/page.html\\ndisallow: /x/        | Bot | /x/ | false",
        "user-agent: *\\ndisallow: /x\\nallow: /x                   | Bot | /x  | true",
        "user-agent: *\\nallow: /x\\ndisallow: /x                   | Bot | /x  | true",
        "user-agent: *\\ndisallow: /\\nallow:                       | Bot | /x  | false",
        "user-agent: *\\nallow: /page\\ndisallow: /*.html           | Bot | /page.html | false",
        "user-agent: *\\nallow: /x/page.\\ndisallow: /*.html        | Bot | /x/page.html | true",
        "user-agent: *\\nallow: /x/page.\\ndisallow: /*.html        | Bot | /x/y.html | false",
        "user-agent: *\\ndisallow: /x/\\nallow: /*.html$            | Bot | /x/y.html | true",
        // values
        "user-agent: *\\ndisallow: /X                               | Bot | /x  | true",
        "user-agent: *\\ndisallow: x                                | Bot | /x  | true",
        "user-agent: *\\ndisallow: *x                               | Bot | /ax | false",
        "user-agent: *\\ndisallow: /fish                            | Bot | /fishheads/yummy.html | false",
        "user-agent: *\\ndisallow: /fish                            | Bot | /fish.html?id=1 | false",
        "user-agent: *\\ndisallow: /fish                            | Bot | /Fish.asp | true",
        "user-agent: *\\ndisallow: /fish                            | Bot | /catfish | true",
        "user-agent: *\\ndisallow: /fish/                           | Bot | /fish | true",
        "user-agent: *\\ndisallow: /fish/                           | Bot | /fish/?id=1 | false",
        "user-agent: *\\ndisallow: /fish*                           | Bot | /fish | false",
        "user-agent: *\\ndisallow: /                                | Bot | /robots.txt | true",
      })
  void fileDecides(String file, String agent, String path, boolean allowed) {
    RobotsRules rules = parse(file.replace("\\n", "\n").replace("\\t", "\t"), agent);

    assertThat(rules.verdict(path).allowed()).isEqualTo(allowed);
  }

  /** Section 5.2 of the RFC. */
  @ParameterizedTest
  @CsvSource({
    "/example/page/,                       true",
    "/example/page/disallowed.gif,         false",
    "/example/,                            true",
  })
  void exampleOfTheRfc(String path, boolean allowed) {
    String file =
        """
        User-Agent: foobot
        Allow: /example/page/
        Disallow: /example/page/disallowed.gif
        """;

    assertThat(parse(file, "foobot").verdict(path).allowed()).isEqualTo(allowed);
  }

  /** Section 5.1 of the RFC. */
  @ParameterizedTest
  @CsvSource({
    "foobot,  /x.gif,              true",
    "foobot,  /example/page.html,  true",
    "foobot,  /example/other,      true",
    "barbot,  /example/page.html,  false",
    "barbot,  /other,              true",
    "bazbot,  /example/page.html,  false",
    "quxbot,  /anything,           true",
    "other,   /a.gif,              false",
    "other,   /example/a,          false",
    "other,   /publications/a,     true",
  })
  void groupsOfTheRfc(String agent, String path, boolean allowed) {
    String file =
        """
        User-Agent: *
        Disallow: *.gif$
        Disallow: /example/
        Allow: /publications/

        User-Agent: foobot
        Disallow:/
        Allow:/example/page.html
        Allow:/x.gif
        Allow:/example/other

        User-Agent: barbot
        User-Agent: bazbot
        Disallow: /example/page.html

        User-Agent: quxbot

        EOF
        """;

    boolean noRules = agent.equals("quxbot");
    assertThat(parse(file, agent).verdict(path).allowed()).isEqualTo(allowed || noRules);
  }

  @Test
  void verdictNamesItsLine() {
    RobotsRules rules = parse("# hello\r\n\r\nuser-agent: *\r\ndisallow:  /政策/ # no\r\n", "bot");

    assertThat(rules.verdict("/政策/1")).isEqualTo(new Verdict(false, "Disallow: /政策/ (line 4)"));
    assertThat(rules.verdict("/")).isEqualTo(new Verdict(true, "no rule matches"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\n\r\n", "\r\r"})
  void linesEndInAnyWay(String end) {
    String file = String.join(end, "user-agent: *", "disallow: /a", "disallow: /b");

    assertThat(parse(file, "bot").verdict("/b").allowed()).isFalse();
    assertThat(parse(file + end, "bot").verdict("/b").allowed()).isFalse();
  }

  @Test
  void carriageReturnAndLineFeedAreOneEnd() {
    assertThat(parse("user-agent: *\r\n\r\ndisallow: /a", "bot").verdict("/a").rule())
        .endsWith("(line 3)");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void byteOrderMarkIsSkippedEvenInPart(int length) {
    byte[] file = new byte[64];
    byte[] bom = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    byte[] text = "user-agent: *\ndisallow: /".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bom, 0, file, 0, length);
    System.arraycopy(text, 0, file, length, text.length);

    RobotsRules rules = RobotsRules.parse(java.util.Arrays.copyOf(file, length + text.length), "b");

    assertThat(rules.verdict("/a").allowed()).isFalse();
  }

  @Test
  void octetsOfAnotherCharsetAreComparedAsTheyAre() {
    byte[] file = "user-agent: *\ndisallow: /政策/".getBytes(Charset.forName("GBK"));

    RobotsRules rules = RobotsRules.parse(file, "bot");

    assertThat(rules.verdict("/%D5%FE%B2%DF/1").allowed()).isFalse();
    assertThat(rules.verdict("/%E6%94%BF%E7%AD%96/1").allowed()).isTrue();
  }

  @Test
  void rulesWithinTheLimitCountAndTheCutLineDoesNot() {
    String first = "user-agent: *\ndisallow: /a\n";
    int room = RobotsRules.MAX_BYTES - first.length();
    String cut = first + "#".repeat(room - "\ndisallow: /".length()) + "\ndisallow: /b/secret\n";
    String fits = first + "#".repeat(room - "\ndisallow: /b".length()) + "\ndisallow: /b\n";

    assertThat(parse(cut, "bot").verdict("/a").allowed()).isFalse();
    assertThat(parse(cut, "bot").verdict("/public").allowed()).isTrue();
    assertThat(parse(fits, "bot").verdict("/b").allowed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2000",
    "0.5, 500",
    "'1,5', 1500",
    ".25, 250",
    "0, 0",
    "999999999999, 1000000000000",
  })
  void crawlDelayIsReadInSeconds(String written, long millis) {
    RobotsRules rules = parse("user-agent: *\ncrawl-delay: " + written, "bot");

    assertThat(rules.crawlDelay()).contains(Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-1", "1e9", "NaN", "99999999999999999999", "10s"})
  void crawlDelayThatIsNoNumberIsNone(String written) {
    assertThat(parse("user-agent: *\ncrawl-delay: " + written, "bot").crawlDelay()).isEmpty();
  }

  @Test
  void longestCrawlDelayOfOurGroupsHolds() {
    String file =
        """
        user-agent: bot
        crawl-delay: 2
        disallow: /a
        user-agent: other
        crawl-delay: 60
        disallow: /
        user-agent: bot
        crawl-delay: 5
        """;

    assertThat(parse(file, "bot").crawlDelay()).contains(Duration.ofSeconds(5));
  }

  @Test
  void sitemapsOfAllAreSeen() {
    String file =
        """
        Sitemap: https://a.example/one.xml
        user-agent: other
        disallow: /
        SITEMAP:https://a.example/two.xml # the second
        sitemap:
        """;

    assertThat(parse(file, "bot").sitemaps())
        .containsExactly("https://a.example/one.xml", "https://a.example/two.xml");
  }

  @ParameterizedTest
  @CsvSource({
    "'', /",
    "http://www.a.example, /",
    "http://www.a.example/, /",
    "http://www.a.example/a, /a",
    "http://www.a.example/a/b?c=http://d.e/, /a/b?c=http://d.e/",
    "http://www.a.example/a;p#part, /a;p",
    "http://www.a.example?a#b, /?a",
    "http://www.a.example#b, /",
    "a.example/a/b, /a/b",
    "//a.example/b/c, /b/c",
    "/a/b?c, /a/b?c",
  })
  void pathAndQueryOfAnAddress(String url, String path) {
    assertThat(RobotsRules.pathAndQuery(url)).isEqualTo(path);
  }

  @Test
  void noiseIsReadWithoutFail() {
    Random random = new Random(9309);
    for (int i = 0; i < 2_000; i++) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      byte[] file =
          ("user-agent:*\ndisallow:" + new String(noise, StandardCharsets.ISO_8859_1))
              .getBytes(StandardCharsets.ISO_8859_1);

      assertThatCode(() -> RobotsRules.parse(file, "bot").verdict("/a%zz%"))
          .doesNotThrowAnyException();
    }
  }

  private static RobotsRules parse(String file, String agent) {
    return RobotsRules.parse(file.getBytes(StandardCharsets.UTF_8), agent);
  }
}
