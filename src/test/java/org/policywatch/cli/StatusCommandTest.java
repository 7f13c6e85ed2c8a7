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

class StatusCommandTest {
  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void startSite() throws IOException {
    site = new TestSite().withArticles(5);
    Files.writeString(folder.resolve("sources.yml"), site.configuration());
  }

  @AfterEach
  void stopSite() {
    site.close();
  }

  @Test
  void afterAGoodRunNothingNeedsAPerson() {
    run("crawl");

    CommandLineRun status = run("status");

    assertThat(status.status()).isZero();
    assertThat(status.out()).contains("site").contains("5 documents").contains("nothing needs");
  }

  @Test
  void aListThatGivesNothingAnyMoreIsTold() {
    run("crawl");
    site.page("/index.html", "<title>新版</title><div id=app></div>");
    run("crawl");

    CommandLineRun status = run("status");

    assertThat(status.status()).isEqualTo(1);
    assertThat(status.out()).contains("site: list page gave 0 items, 5 before: layout changed?");
  }

  @Test
  void aListThatCannotBeHadIsToldWithHowOften() throws IOException {
    Files.writeString(
        folder.resolve("sources.yml"), site.configuration().replace("/index.html", "/gone.html"));
    run("crawl");
    run("crawl");

    CommandLineRun status = run("status");

    assertThat(status.status()).isEqualTo(1);
    assertThat(status.out()).contains("list cannot be had, 2 runs in a row").contains("404");
    assertThat(run("status", "--json").out())
        .contains("\"listed\":null")
        .contains("\"look\":[\"site: list cannot be had");
  }

  @Test
  void whereNothingNeedsAPersonTheListOfThatIsEmpty() {
    run("crawl");

    assertThat(run("status", "--json").out()).endsWith("{\"look\":[]}\n");
  }

  @Test
  void aReportSaysWhatItWasThatFailed() {
    site.withArticles(5);
    site.list(12, java.util.Map.of());
    run("crawl");

    CommandLineRun status = run("status", "--json");

    assertThat(status.out())
        .contains("\"reasons\":{\"gone\":7}")
        .contains("\"listed\":12")
        .contains("7 of 12 pages failed, mostly gone");
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
