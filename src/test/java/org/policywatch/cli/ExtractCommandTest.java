package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.text.DisplayWidth;

class ExtractCommandTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><meta charset="utf-8"><title>河北省印发区块链三年计划</title>
      <meta name="PubDate" content="2021-03-04"></head><body><h1>河北省印发区块链三年计划</h1>
      <p>河北省近日印发《河北省区块链产业发展三年行动计划》。</p>
      <p>到2023年底，培育区块链企业60家以上，建成4至6个产业园区。</p>
      <p>截至2020年底，全市已有企业15家，对新认定的平台给予最高80万元奖励。</p></body></html>
      """;

  @TempDir private Path folder;
  private Path page;

  @BeforeEach
  void page() throws IOException {
    page = Files.writeString(folder.resolve("page.html"), PAGE);
    Files.writeString(
        folder.resolve("sources.yml"), "topics: {blockchain: {any: [区块链]}}\nsources: []\n");
  }

  @Test
  void aPageGivesItsTargetsWithTheirSentence() {
    CommandLineRun run = run(page.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("河北省印发区块链三年计划", "60家以上  区块链企业  by 2023-12-31", "到2023年底，培育区块链企业60家以上");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void jsonIsOneRecordALine() throws IOException {
    CommandLineRun run = run("--json", page.toString(), page.toString());

    assertThat(run.lines()).hasSize(2);
    JsonNode record = new ObjectMapper().readTree(run.lines().getFirst());
    assertThat(record.path("id").asText()).isEqualTo(page.toString());
    assertThat(record.path("url").isNull()).isTrue();
    assertThat(record.path("targets")).hasSize(2);
  }

  @Test
  void whatCannotBeReadIsToldAndTheOthersAreDone() {
    CommandLineRun run = run("--json", folder.resolve("gone.html").toString(), page.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines()).hasSize(1);
    assertThat(run.err()).contains("there is no file").doesNotContain("\tat ");
  }

  @Test
  void aBatchAnswersLineByLine() throws IOException {
    Path manifest =
        Files.write(
            folder.resolve("manifest.jsonl"),
            List.of(
                "{\"id\":\"a\",\"text\":\"到2027年建成5个园区。\",\"published\":\"2024-01-01\"}",
                "{\"id\":\"b\",\"file\":\"" + page + "\"}",
                "{\"id\":\"c\",\"file\":\"gone.html\"}"));

    CommandLineRun run = run("--batch", manifest.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines()).hasSize(3);
    assertThat(run.lines().getFirst()).contains("\"id\":\"a\"", "2027-12-31");
    assertThat(run.lines().getLast()).contains("\"id\":\"c\"", "error");
    assertThat(run.err()).contains("1 lines could not be done");
  }

  @Test
  void aManifestOfWindowsProgramsIsReadAndOneInAnotherCharsetIsSaidToBe() throws IOException {
    Path marked =
        Files.writeString(
            folder.resolve("marked.jsonl"), "\uFEFF{\"id\":\"a\",\"text\":\"x\"}\r\n");
    Path gbk = Files.write(folder.resolve("gbk.jsonl"), "{\"text\":\"规划\"}".getBytes("GB18030"));

    assertThat(run("--batch", marked.toString()).status()).isZero();
    assertThat(run("--batch", gbk.toString()).err()).contains("is not UTF-8");
  }

  @Test
  void explainMarksEveryFactAndSaysWhy() {
    CommandLineRun run = run("--explain", page.toString());

    assertThat(run.out())
        .contains("到[2023年底 D2]，培育区块链企业[60家以上 T1]，建成[4至6个 T2]产业园区。")
        .contains("60家以上 → target: at least 60 of “区块链企业”, by 2023-12-31")
        .contains("- words of aim govern it [zh.role.aim]")
        .contains("by “2023年底” (D2), named earlier in the sentence")
        .contains("- gives the deadline of T1, T2")
        .contains("15家 → no target but the state it starts from: 15")
        .contains("最高80万元 → no target but a subsidy, cap or input: at most 800,000 CNY")
        .doesNotContain("\u001B");
    assertThat(run.lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
  }

  @Test
  void explainSaysWhyAPageOffTopicHasNoTargets() throws IOException {
    Path off = Files.writeString(folder.resolve("off.html"), PAGE.replaceAll("<p>河北.*|区块链", ""));

    assertThat(run("--explain", off.toString()).out())
        .contains("off topic", "- no target is taken from such a page");
    assertThat(run(off.toString()).out())
        .contains("no targets: the page is no policy on a topic of sources.yml")
        .doesNotContain("no targets found");
  }

  @Test
  void aSentenceOfOnesOwnIsReadAsOfAGivenDay() {
    CommandLineRun run = run("--explain", "--text", "三年内建成5个园区", "--published", "2021-03-04");

    assertThat(run.out())
        .contains("[三年内 D1]建成[5个 T1]园区", "by 2024-03-04")
        .contains("counted from the day of publication");
  }

  @Test
  void onATerminalTheMarksAreColours() {
    CommandLineRun run =
        CommandLineRun.of(
            new Style(true, 80, 24),
            "extract",
            "--explain",
            "--text",
            "到2027年建成5个园区",
            "--config",
            folder.resolve("sources.yml").toString());

    assertThat(run.out()).contains("\u001B[1;32m5个[T1]\u001B[0m园区");
  }

  @Test
  void nothingToReadIsBadUse() {
    assertThat(run().status()).isEqualTo(2);
    assertThat(run().err()).contains("--text WORDS", "--batch MANIFEST", "extract --help");
    assertThat(run("--published", "2021-03-04", page.toString()).status()).isEqualTo(2);
    assertThat(run("--text", "x", "--published", "soon").status()).isEqualTo(2);
  }

  private CommandLineRun run(String... arguments) {
    List<String> place = List.of("--config", folder.resolve("sources.yml").toString());
    String[] all = new String[arguments.length + 1];
    all[0] = "extract";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandLineRun.of(place, all);
  }
}
