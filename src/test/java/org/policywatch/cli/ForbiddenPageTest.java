package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.app.TestSite;

/** Pages that were kept and forbid themselves later, as people see them. */
class ForbiddenPageTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="zh"><head><meta charset="utf-8">%s<title>乙省区块链行动计划</title>
      <meta name="ArticleTitle" content="乙省区块链行动计划">
      <meta name="PubDate" content="2024-03-01 09:00"></head><body><div class="TRS_Editor">
      <p>乙省发布区块链产业行动计划，全文如下。</p>
      <p>到2026年底，全省培育区块链领军企业30家，建成3个产业园区，服务全省经济社会发展。</p>
      </div></body></html>
      """;

  @TempDir private Path folder;
  private TestSite site;
  private String url;

  @BeforeEach
  void collection() throws IOException {
    site = new TestSite().withArticles(1);
    url = site.url("/zc/1.html");
    Files.writeString(folder.resolve("sources.yml"), site.configuration());
    site.page("/zc/1.html", PAGE.formatted(""));
    assertThat(run("crawl").status()).isZero();
    assertThat(run("targets").out()).contains("30家");
  }

  @AfterEach
  void stopSite() {
    site.close();
  }

  @Test
  void oneThatSaysNoindexIsNotShownAndItIsToldWhy() {
    says("noindex");

    CommandLineRun show = run("show", url);

    assertThat(show.status()).isEqualTo(1);
    assertThat(show.out()).isEmpty();
    assertThat(show.err()).contains("not shown", "meta robots: noindex");
    assertThat(run("show", url, "--archived").out()).isEmpty();
    assertThat(run("replay", url).err()).contains("noindex");
    assertThat(run("targets").out()).doesNotContain("30家");
    assertThat(run("export", "--json").out()).isEmpty();
  }

  @Test
  void copiesOfOneThatSaysNoarchiveAreNotShownAndItIsToldWhy() {
    says("noarchive");

    assertThat(run("show", url).out()).contains("not shown, as its page forbids it");
    assertThat(run("show", url, "--archived").status()).isEqualTo(1);
    assertThat(run("show", url, "--archived").err()).contains("meta robots: noarchive");
    assertThat(run("replay", url, "--state", "1").err()).contains("meta robots: noarchive");
    assertThat(run("targets").out()).contains("30家");
  }

  /** They stay in the archive, and neither work on it nor an index built anew brings them out. */
  @Test
  void copiesOfBeforeItSaidNoarchiveComeOutByNoCommand() {
    assertThat(run("replay", url, "--state", "1").status()).isZero();
    says("noarchive");
    run("re-extract");
    run("reindex");

    for (String[] words :
        List.of(
            new String[] {"show", url, "--archived"},
            new String[] {"replay", url},
            new String[] {"replay", url, "--state", "1"},
            new String[] {"replay", url, "--state", "2"})) {
      assertThat(run(words).status()).as("%s", List.of(words)).isEqualTo(1);
      assertThat(run(words).out()).as("%s", List.of(words)).isEmpty();
    }
    assertThat(run("show", url, "--json").out()).doesNotContain("warc");
  }

  private void says(String directive) {
    String meta = "<meta name=robots content=" + directive + ">";
    site.page("/zc/1.html", PAGE.formatted(meta));
    CommandLineRun crawl = run("crawl", "--recheck");
    assertThat(crawl.status()).isZero();
    assertThat(crawl.out().contains("denied by noindex or robots.txt"))
        .isEqualTo(directive.equals("noindex"));
  }

  private CommandLineRun run(String... words) {
    String[] all = new String[words.length + 2];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--config";
    all[words.length + 1] = folder + "/sources.yml";
    return CommandLineRun.of(all);
  }
}
