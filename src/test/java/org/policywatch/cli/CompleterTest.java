package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompleterTest {
  @TempDir private Path folder;

  @Test
  void commandsCompleteWithTheirMeaning() {
    assertThat(completed("ta")).singleElement().asString().startsWith("targets\tLists targets");
    assertThat(completed("pract")).isEmpty();
    assertThat(completed("sources", "ch")).hasSize(1);
    assertThat(words("help", "tim")).containsExactly("timeline");
  }

  @Test
  void optionsAndTheirValuesComplete() {
    assertThat(words("search", "--ha")).containsExactly("--has-target");
    assertThat(words("targets", "--sort", "")).contains("quantity", "deadline");
    assertThat(words("search", "--kind", "n")).containsExactly("news_report");
    assertThat(words("completion", "")).containsExactly("bash", "zsh", "fish");
  }

  @Test
  void regionsCompleteInEitherScriptAndByCode() {
    assertThat(words("search", "-r", "heb")).contains("hebei");
    assertThat(words("search", "-r", "Heb")).contains("Hebei");
    assertThat(words("search", "-r", "1301")).contains("130100");
    assertThat(words("search", "-r", "长三")).contains("长三角");
    assertThat(words("search", "-r", "")).contains("河北省").hasSizeBetween(30, 40);
  }

  @Test
  void filesAreTheShellsOwn() {
    assertThat(completed("import", "x")).containsExactly(":");
    assertThat(completed("search", "--config", "")).containsExactly(":");
  }

  @Test
  void noDataNoConfigurationNoNoise() {
    String nowhere = folder.resolve("none.yml").toString();

    assertThat(completed("show", "--config", nowhere, "")).isEmpty();
    assertThat(completed("crawl", "--config", nowhere, "")).isEmpty();
    assertThat(completed("nonsense", "x", "")).isEmpty();
  }

  @Test
  void eachShellHasItsScript() {
    for (String shell : List.of("bash", "zsh", "fish")) {
      assertThat(CommandLineRun.of("completion", shell).out()).contains("complete -- ");
    }
  }

  @Test
  void manualPagesSayWhatTheHelpSays() throws IOException {
    CommandLineRun run = CommandLineRun.of("man", folder.resolve("man1").toString());

    assertThat(run.status()).isZero();
    try (Stream<Path> pages = Files.list(folder.resolve("man1"))) {
      assertThat(pages.map(it -> it.getFileName().toString()))
          .contains("policywatch.1", "policywatch-search.1", "policywatch-sources-check.1")
          .noneMatch(name -> name.contains("practice"));
    }
    assertThat(folder.resolve("man1/policywatch-search.1"))
        .content()
        .contains(".SH NAME", "\\fB\\-r, \\-\\-region NAME|CODE\\fR", "policywatch(1)");
  }

  private static List<String> words(String... typed) {
    return completed(typed).stream().map(line -> line.split("\t")[0]).toList();
  }

  private static List<String> completed(String... typed) {
    List<String> all = new ArrayList<>(List.of("complete", "--"));
    all.addAll(List.of(typed));
    return CommandLineRun.of(all.toArray(String[]::new)).lines();
  }
}
