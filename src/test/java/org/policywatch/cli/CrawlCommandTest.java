package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.app.TestSite;
import org.policywatch.store.DataLock;
import org.policywatch.text.DisplayWidth;

class CrawlCommandTest {
  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void startSite() throws IOException {
    site = new TestSite().withArticles(3);
    Files.writeString(folder.resolve("sources.yml"), site.configuration());
  }

  @AfterEach
  void stopSite() {
    site.close();
  }

  @Test
  void aCrawlIsOneJsonObjectAndItsDocumentsAreFoundAndShown() throws IOException {
    CommandLineRun crawl = run("crawl", "--json");

    assertThat(crawl.status()).isZero();
    JsonNode report = new ObjectMapper().readTree(crawl.out());
    assertThat(report.fieldNames())
        .toIterable()
        .contains(
            "fetched",
            "not_modified",
            "failed",
            "robots_denied",
            "documents_new",
            "documents_changed",
            "duplicates",
            "seconds");
    assertThat(report.path("documents_new").asInt()).isEqualTo(3);
    assertThat(crawl.err()).doesNotContain("\u001B").doesNotContain("\r");

    JsonNode hit =
        new ObjectMapper().readTree(run("search", "区块链", "--json").out()).path("hits").path(0);
    CommandLineRun show = run("show", hit.path("id").asText());
    assertThat(show.status()).isZero();
    assertThat(show.out()).contains(hit.path("title").asText());
    assertThat(run("search", "区块链").out().lines())
        .filteredOn(line -> !line.startsWith("next: policywatch show"))
        .allMatch(line -> DisplayWidth.of(line) <= 80);
  }

  @Test
  void aTitleCannotSendCodesToTheTerminal() {
    site.page(
        "/zc/1.html",
        "<!DOCTYPE html><meta charset=utf-8><title>区块链\u001B[31m行动计划\u001B]0;x\u0007</title>"
            + "<p>到2025年底，河北省培育区块链领军企业20家，建成5个产业园区。</p>");
    run("crawl");

    assertThat(run("search", "区块链").out()).contains("区块链").doesNotContain("\u001B");
    assertThat(run("search", "区块链", "--csv").out()).doesNotContain("\u001B");
    assertThat(run("targets").out()).doesNotContain("\u001B");
  }

  @Test
  void aSecondCrawlSaysWhoIsAtWork() throws Exception {
    Files.createDirectories(folder.resolve("index"));
    try (DataLock held = DataLock.acquire(folder.resolve("index"), "another crawl")) {
      CommandLineRun second = run("crawl");

      assertThat(held).isNotNull();
      assertThat(second.status()).isEqualTo(1);
      assertThat(second.err()).contains("another crawl").doesNotContain("\tat ");
    }
  }

  @Test
  void mistakesInTheConfigurationAreAllTold() throws IOException {
    Files.writeString(
        folder.resolve("sources.yml"), "crawler: {delya: 2s, timeout: soon}\nsources: []\n");

    CommandLineRun crawl = run("crawl");

    assertThat(crawl.status()).isEqualTo(1);
    assertThat(crawl.err()).contains("'delya'", "'soon'", "2 mistakes");
  }

  @Test
  void nothingFoundSaysWhatToTry() {
    run("crawl");

    CommandLineRun search = run("search", "zzzyyyxxx");

    assertThat(search.status()).isZero();
    assertThat(search.out()).contains("nothing found", "try");
  }

  private CommandLineRun run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--config", folder.resolve("sources.yml").toString()));
    all.addAll(List.of("--data", folder.resolve("index").toString()));
    return CommandLineRun.of(all.toArray(String[]::new));
  }
}
