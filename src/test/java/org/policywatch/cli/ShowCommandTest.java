package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.app.TestSite;
import org.policywatch.text.DisplayWidth;

class ShowCommandTest {
  @TempDir private static Path folder;
  private static TestSite site;
  private static String id;

  @BeforeAll
  static void collection() throws IOException {
    site = new TestSite().withArticles(2);
    Files.writeString(folder.resolve("sources.yml"), site.configuration());
    assertThat(run("crawl").status()).isZero();
    id = json("search", "区块链", "--json").path("hits").path(0).path("id").asText();
  }

  @AfterAll
  static void stopSite() {
    site.close();
  }

  @Test
  void aDocumentIsNamedByIdByTheBeginningOfItOrByAddress() throws IOException {
    String url = json("show", id, "--json").path("url").asText();

    assertThat(run("show", id.substring(0, 8)).out()).isEqualTo(run("show", id).out());
    assertThat(run("show", url).out()).isEqualTo(run("show", id).out()).contains(url);
  }

  @Test
  void anUnknownOneSaysWhereIdsAre() {
    CommandLineRun show = run("show", "zzzzz");

    assertThat(show.status()).isEqualTo(1);
    assertThat(show.out()).isEmpty();
    assertThat(show.err()).contains("'zzzzz'", "'policywatch search WORDS' shows ids");
  }

  @Test
  void theTextComesOnDemand() throws IOException {
    String text = json("show", id, "--json").path("text").asText().lines().findFirst().orElse("");

    assertThat(text).isNotBlank();
    assertThat(run("show", id, "--text").out()).contains(text);
  }

  @Test
  void theArchivedCopyIsThePageByteForByte() throws IOException {
    String page = run("show", id, "--archived").out();

    assertThat(page).startsWith("<").doesNotContain("first seen");
  }

  @Test
  void theNextStepIsForPeopleOnly() {
    CommandLineRun onTerminal =
        CommandLineRun.of(
            new Style(false, 80, 24), "show", id, "--config", folder + "/sources.yml");

    assertThat(onTerminal.lines().getLast()).startsWith("next: policywatch show --text " + id);
    assertThat(run("show", id).out()).doesNotContain("next:");
  }

  @Test
  void topicsThatItIsNotAboutAreNoise() {
    assertThat(run("show", id).out()).doesNotContain(" 0.00");
  }

  @Test
  void targetsSayHowManyLinesTheyLeaveOut() {
    CommandLineRun some = run("targets", "-n", "1");
    int all = run("targets", "--csv").lines().size() - 1;

    assertThat(all).isGreaterThan(1);
    assertThat(some.lines()).contains("… " + (all - 1) + " more; -n " + all + " shows all");
    assertThat(some.lines()).last().asString().startsWith(all + " targets in 2 documents");
    assertThat(run("targets").out()).doesNotContain(" more;");
    assertThat(run("targets").lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
  }

  @Test
  void sourcesTellTheirLastRunAndWhetherTheyAreWell() throws IOException {
    assertThat(run("sources").lines()).anyMatch(line -> line.endsWith("ok"));
    assertThat(run("sources").lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
    JsonNode first = new ObjectMapper().readTree(run("sources", "--json").lines().getFirst());
    assertThat(first.path("last_run").asText()).isNotEmpty();
    assertThat(first.path("last_error").isNull()).isTrue();
  }

  @Test
  void theShellCompletesIdsSourcesAndRegions() {
    String config = folder + "/sources.yml";
    String source = run("sources").lines().get(1).split(" ")[0];

    assertThat(completed("show", "--config", config, id.substring(0, 2)))
        .anyMatch(line -> line.startsWith(id + "\t"));
    assertThat(completed("crawl", "--config", config, ""))
        .anyMatch(line -> line.startsWith(source));
    assertThat(completed("search", "--region", "石家")).contains("石家庄市\t石家庄市 130100");
  }

  private static List<String> completed(String... words) {
    String[] all = new String[words.length + 2];
    all[0] = "complete";
    all[1] = "--";
    System.arraycopy(words, 0, all, 2, words.length);
    return CommandLineRun.of(all).lines();
  }

  private static JsonNode json(String... arguments) throws IOException {
    return new ObjectMapper().readTree(run(arguments).out());
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.of(List.of("--config", folder + "/sources.yml"), arguments);
  }
}
