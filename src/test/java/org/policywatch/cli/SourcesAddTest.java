package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.app.TestSite;

class SourcesAddTest {
  private static final String AFTER =
      """

      # --- who gets what
      watches: []
      """;

  @TempDir private Path folder;
  private TestSite site;
  private String before = "";

  @BeforeEach
  void startSite() throws IOException {
    site = new TestSite().withArticles(8);
    before =
        """
        # ours
        crawler: {private_addresses: allow, delay: 0s, contact: "mailto:test@example.org"}
        sources:
          # the first
          - id: one # a remark
            name: One
            list: http://one.example/
        """;
    Files.writeString(config(), before + AFTER);
  }

  @AfterEach
  void stopSite() {
    site.close();
  }

  @Test
  void aListIsLookedAtAndItsEntryPutAfterTheLastOne() throws IOException {
    CommandLineRun run = run("sources", "add", site.url("/index.html"), "--id", "site", "--yes");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("8 pages on its first list").contains("/zc/1.html");
    String after = Files.readString(config());
    assertThat(after).startsWith(before).endsWith(AFTER);
    assertThat(after)
        .contains("  - id: site\n    name:")
        .contains("list: \"" + site.url("/index.html") + "\"")
        .contains("link: '/zc/\\d+\\.html'");
    assertThat(run("crawl", "site", "--json").out()).contains("\"documents_new\":8");
  }

  @Test
  void aFeedThatThePageNamesIsTakenForNews() throws IOException {
    StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>t</title>");
    for (int i = 1; i <= 4; i++) {
      rss.append("<item><title>第%d条</title><link>/zc/%d.html</link></item>".formatted(i, i));
    }
    site.page("/feed.xml", rss.append("</channel></rss>").toString());
    site.page(
        "/news.html",
        "<meta charset=utf-8><title>快讯 - 链报</title>"
            + "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"/feed.xml\"><p>今日无事");

    CommandLineRun run = run("sources", "add", site.url("/news.html"), "--yes");

    assertThat(run.status()).isZero();
    assertThat(Files.readString(config()))
        .contains("feed: \"" + site.url("/feed.xml") + "\"")
        .contains("name: \"链报\"");
  }

  @Test
  void withoutAYesNothingIsWritten() throws IOException {
    CommandLineRun run = run("sources", "add", site.url("/index.html"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("--yes");
    assertThat(Files.readString(config())).isEqualTo(before + AFTER);
  }

  @Test
  void aPageThatListsNothingIsSaid() {
    site.page("/empty.html", "<title>空</title><p>没有列表。");

    CommandLineRun run = run("sources", "add", site.url("/empty.html"), "--yes");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("neither a feed");
  }

  @Test
  void anIdThatIsTakenIsBadUse() {
    assertThat(run("sources", "add", site.url("/index.html"), "--id", "one", "--yes").status())
        .isEqualTo(2);
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.of(
        java.util.List.of("--config", config().toString(), "--data", data()), arguments);
  }

  private Path config() {
    return folder.resolve("sources.yml");
  }

  private String data() {
    return folder.resolve("data").toString();
  }
}
