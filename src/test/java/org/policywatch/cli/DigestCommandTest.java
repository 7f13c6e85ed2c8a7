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

class DigestCommandTest {
  private static final String WATCHES =
      "watches: [{id: chains, query: 区块链, to: [feed]}, {id: none, query: 量子, to: [feed]}]\n";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void crawl() throws IOException {
    site = new TestSite().withArticles(2);
    Files.writeString(folder.resolve("sources.yml"), site.configuration() + WATCHES);
    assertThat(run("crawl").status()).isZero();
  }

  @AfterEach
  void stopSite() {
    site.close();
  }

  @Test
  void thePreviewShowsWhatEachWatchWouldTell() {
    assertThat(run("digest").out())
        .contains("chains: 区块链\n  - ")
        .contains("none: 量子\n  nothing new");
    assertThat(run("digest", "none").out()).doesNotContain("chains");
    assertThat(run("digest", "--html").out()).startsWith("<!doctype html>");
  }

  @Test
  void anUnknownWatchIsNamedWithThoseThereAre() {
    CommandLineRun digest = run("digest", "chians");
    assertThat(digest.status()).isEqualTo(2);
    assertThat(digest.err()).contains("no watch 'chians': there is chains, none");
  }

  @Test
  void sendingStartsAtNowAndFloodsNobody() {
    assertThat(run("digest", "--send").out())
        .contains("2 watches due, 0 digests written, 0 sent, 0 to be tried again, 0 given up");
    assertThat(run("digest", "--send").out()).contains("0 watches due");
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.of(
        List.of(
            "--config",
            folder.resolve("sources.yml").toString(),
            "--data",
            folder.resolve("data").toString()),
        arguments);
  }
}
