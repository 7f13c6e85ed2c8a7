package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.text.DisplayWidth;

/** Watches by command, over records that were imported. */
class WatchCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void importRecords() throws IOException {
    Files.writeString(
        folder.resolve("sources.yml"),
        """
        sources: [{id: a, name: A, feed: 'https://a.example/f'}]
        watches: [{id: filed, query: 量子, to: folder}]
        """);
    StringBuilder texts = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      String topic = i % 10 == 0 ? "石家庄" : "太原";
      String text = topic + "市人民政府印发区块链产业发展行动方案之" + i + "，到2030年培育" + (i + 3) + "家企业。";
      texts.append(
          "{\"id\":\"d%d\",\"text\":\"%s\",\"published\":\"%s\"}%n"
              .formatted(i, text, LocalDate.now().minusDays(i)));
    }
    Path manifest = Files.writeString(folder.resolve("m.jsonl"), texts);
    CommandLineRun records = run("extract", "--batch", manifest.toString());
    Path file = Files.writeString(folder.resolve("records.jsonl"), records.out());
    assertThat(run("import", file.toString()).status()).isZero();
  }

  @Test
  void savingSaysHowManyHitsToExpect() {
    CommandLineRun add =
        run(
            "watch", "add", "石家庄", "--id", "sjz", "--to", "folder", "--at", "07:30", "--days",
            "mon-fri");
    assertThat(add.err()).isEmpty();
    assertThat(add.out())
        .isEqualTo("sjz is saved: about 0.2 hits a week, going by the last 90 days\n");
    assertThat(run("watch", "list").out())
        .contains("sjz")
        .contains("mon-fri 07:30")
        .contains("filed");
    assertThat(run("watch", "test", "sjz").out()).contains("sjz: 石家庄").contains("行动方案之10");
  }

  @Test
  void whatFindsNearlyEverythingIsRefusedUnlessItIsMeant() {
    CommandLineRun broad = run("watch", "add", "区块链", "--to", "folder");
    assertThat(broad.status()).isEqualTo(1);
    assertThat(broad.err()).contains("it finds 30 of the last 30 documents");
    assertThat(run("watch", "add", "区块链", "--to", "folder", "--anyway").status()).isZero();
  }

  @Test
  void aBrokenQueryIsRefusedWithItsPosition() {
    CommandLineRun broken = run("watch", "add", "企业 region:hebie", "--to", "folder");
    assertThat(broken.status()).isEqualTo(2);
    assertThat(broken.err())
        .contains("'hebie' is not a region")
        .contains("\n       ^^^^^^^^^^^^\n");
  }

  @Test
  void otherMistakesAreNamed() {
    CommandLineRun wrong = run("watch", "add", "企业", "--to", "wecom:team", "--at", "8 Uhr");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err())
        .contains("there is no such channel")
        .contains("at '8 Uhr' is not right");
    assertThat(run("watch", "add", "企业", "--to", "folder", "--id", "filed").err())
        .contains("there is a watch 'filed' already");
  }

  @Test
  void pausedResumedRemoved() {
    run("watch", "add", "石家庄", "--id", "sjz", "--to", "folder");
    assertThat(run("watch", "pause", "sjz").out()).isEqualTo("sjz is paused\n");
    assertThat(run("watch").out()).containsPattern("sjz .* paused");
    assertThat(run("watch", "resume", "sjz").out()).isEqualTo("sjz is resumed\n");
    assertThat(run("watch", "remove", "sjz").out()).isEqualTo("sjz is removed\n");
    assertThat(run("watch").out()).doesNotContain("sjz");
    assertThat(run("watch", "remove", "filed").err()).contains("remove it there");
    assertThat(run("watch", "pause", "nobody").status()).isEqualTo(2);
  }

  @Test
  void theListSaysWhenAndFitsATerminal() {
    run(
        "watch",
        "add",
        "石家庄市 OR 太原市 产业园区 龙头企业",
        "--id",
        "places",
        "--to",
        "folder",
        "--days",
        "mon-fri");
    String list = run("watch").out();
    assertThat(list).containsPattern("places .* mon-fri 08:00 +just now +never +never");
    assertThat(list.lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
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
