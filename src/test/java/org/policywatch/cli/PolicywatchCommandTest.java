package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.text.DisplayWidth;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

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
    CommandLineRun help = CommandLineRun.of(command, "--help");

    assertThat(help.status()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).contains("policywatch " + command).doesNotContain("\u001B");
    assertThat(help.out().lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
  }

  /** And says in one sentence what it does, which is all that the list of commands shows. */
  @Test
  void everyCommandHasAnExample() {
    for (CommandLine command : commands(PolicywatchCommand.whole(silent())).toList()) {
      UsageMessageSpec help = command.getCommandSpec().usageMessage();
      String name = command.getCommandSpec().qualifiedName();
      assertThat(help.footer()).as(name).anyMatch(line -> line.contains("Example"));
      assertThat(help.description()[0]).as(name).endsWith(".");
    }
  }

  private static Screen silent() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Style plain = new Style(false, 80, 24);
    return Screen.of(nowhere, nowhere, plain, plain, false);
  }

  /** Those under it that users see. */
  private static Stream<CommandLine> commands(CommandLine above) {
    return above.getSubcommands().values().stream()
        .filter(command -> !command.getCommandSpec().usageMessage().hidden())
        .filter(command -> !command.getCommandSpec().helpCommand())
        .flatMap(command -> Stream.concat(Stream.of(command), commands(command)));
  }

  @Test
  void anUnknownCommandGetsTheNearestOne() {
    CommandLineRun terminal = CommandLineRun.of("serach", "x");

    assertThat(terminal.status()).isEqualTo(2);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err()).contains("'serach'", "did you mean 'search'?");
  }

  @Test
  void anUnknownOptionNamesTheHelp() {
    CommandLineRun terminal = CommandLineRun.of("search", "--regoin", "x");

    assertThat(terminal.status()).isEqualTo(2);
    assertThat(terminal.err()).contains("--region", "try 'policywatch search --help'");
  }

  @Test
  void withoutDataTheUserLearnsWhatToDo() throws IOException {
    Path config = folder.resolve("sources.yml");
    Files.writeString(config, "sources: []\n");

    CommandLineRun terminal = CommandLineRun.of("search", "x", "--config", config.toString());

    assertThat(terminal.status()).isEqualTo(1);
    assertThat(terminal.err()).contains("policywatch crawl").doesNotContain("\tat ");
  }

  @Test
  void csvDisarmsFormulasAndCellsOfControlsOnly() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Screen screen = Screen.of(out, out, Style.plain(80), Style.plain(80), false);
    Csv csv = new Csv(screen, "a");

    csv.row("=1+1");
    csv.row("\t@x");
    csv.row("\u001B");
    csv.row("say \"hi\", 区块链");
    csv.end();

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("a", "'=1+1", "' @x", "\"\"", "\"say \"\"hi\"\", 区块链\"");
  }
}
