package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.text.DisplayWidth;

class PolicywatchCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "crawl",
        "search",
        "show",
        "targets",
        "extract",
        "sources",
        "robots",
        "schedule",
        "reindex"
      })
  void helpGoesToStandardOutputAndFitsEightyColumns(String command) {
    Terminal help = Terminal.run(command, "--help");

    assertThat(help.status()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).contains("policywatch " + command).doesNotContain("\u001B");
    assertThat(help.out().lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
  }

  @Test
  void anUnknownCommandGetsTheNearestOne() {
    Terminal terminal = Terminal.run("serach", "x");

    assertThat(terminal.status()).isEqualTo(2);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err()).contains("'serach'", "did you mean 'search'?");
  }

  @Test
  void anUnknownOptionNamesTheHelp() {
    Terminal terminal = Terminal.run("search", "--regoin", "x");

    assertThat(terminal.status()).isEqualTo(2);
    assertThat(terminal.err()).contains("--region", "try 'policywatch search --help'");
  }

  @Test
  void withoutDataTheUserLearnsWhatToDo() throws IOException {
    Path config = folder.resolve("sources.yml");
    Files.writeString(config, "sources: []\n");

    Terminal terminal = Terminal.run("search", "x", "--config", config.toString());

    assertThat(terminal.status()).isEqualTo(1);
    assertThat(terminal.err()).contains("policywatch crawl").doesNotContain("\tat ");
  }

  @Test
  void csvDisarmsFormulasAndCellsOfControlsOnly() {
    StringWriter out = new StringWriter();
    Style plain = new Style(false, 80);
    Screen screen = new Screen(new PrintWriter(out), new PrintWriter(out), plain, plain, false);
    Csv csv = new Csv(screen, "a");

    csv.row("=1+1");
    csv.row("\t@x");
    csv.row("\u001B");
    csv.row("say \"hi\", 区块链");
    csv.end();

    assertThat(out.toString().lines())
        .containsExactly("a", "'=1+1", "' @x", "\"\"", "\"say \"\"hi\"\", 区块链\"");
  }
}
