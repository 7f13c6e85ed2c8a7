package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

class PlainSearchTest {
  private static final String[] WRITTEN = {
    "区块链",
    "region:hebei",
    "\"two words\"",
    "a=b",
    "'quoted'",
    "${sys:user.home}",
    "search",
    "河北 -x",
    "",
    " ",
    "-x",
    "-元宇宙",
    "--",
    "-",
    "@file",
    "@",
    "=",
    "data",
    "-r",
    "-r=河北",
    "-r河北",
    "--region",
    "--region=x",
    "--config",
    "--data",
    "--data=d",
    "-n",
    "5",
    "0",
    "10001",
    "０",
    "-n5",
    "-i",
    "--issuer",
    "--limit",
    "--json",
    "--json=true",
    "--csv",
    "--all",
    "--facets",
    "-v",
    "--help",
    "--kind",
    "--batch",
    "--has-target",
    "--since",
    "2020"
  };

  private static final List<String> FLAGS =
      List.of("--json", "--csv", "--all", "--facets", "--has-target");

  private static final List<String> WITH_VALUES =
      List.of("-r", "--region", "-i", "--issuer", "-n", "--limit", "--config", "--data");

  private static final Set<String> UNDERSTOOD =
      Stream.concat(FLAGS.stream(), WITH_VALUES.stream()).collect(Collectors.toSet());

  private final Random random = new Random(5);

  @Test
  void whatIsReadAtOnceIsWhatPicocliReads() {
    int read = 0;
    for (int i = 0; i < 20_000; i++) {
      String[] arguments = arguments();
      Optional<PlainSearch> plain = PlainSearch.read(arguments);
      if (plain.isPresent()) {
        read++;
        SearchCommand parsed = parsedByPicocli(arguments);
        assertThat(plain.get().search()).as("%s", List.of(arguments)).isEqualTo(parsed.search());
        assertThat(GlobalOptions.workspace(plain.get().config(), plain.get().data()))
            .as("%s", List.of(arguments))
            .isEqualTo(parsed.workspace());
      }
    }
    assertThat(read).isGreaterThan(1_000);
  }

  /** Up to five arguments, mostly words, as picocli refuses most others. */
  private String[] arguments() {
    List<String> arguments = new ArrayList<>(List.of("search"));
    for (int i = random.nextInt(6); i > 0; i--) {
      boolean any = random.nextInt(3) == 0;
      arguments.add(WRITTEN[random.nextInt(any ? WRITTEN.length : 8)]);
      if (random.nextInt(4) == 0) {
        String option = WITH_VALUES.get(random.nextInt(WITH_VALUES.size()));
        boolean isNumber = option.equals("-n") || option.equals("--limit");
        arguments.add(option);
        arguments.add(isNumber ? "" + random.nextInt(12_000) : WRITTEN[random.nextInt(8)]);
      }
      if (random.nextInt(6) == 0) {
        arguments.add(FLAGS.get(random.nextInt(FLAGS.size())));
      }
    }
    return arguments.toArray(String[]::new);
  }

  private static SearchCommand parsedByPicocli(String... arguments) {
    Screen screen = Screen.of(System.out, System.err, Style.plain(80), Style.plain(80), false);
    ParseResult parsed =
        PolicywatchCommand.line(screen, arguments).parseArgs(arguments).subcommand();
    Set<String> options =
        parsed.matchedArgs().stream()
            .filter(ArgSpec::isOption)
            .map(option -> ((OptionSpec) option).longestName())
            .collect(Collectors.toSet());
    assertThat(options).as("%s", List.of(arguments)).isSubsetOf(UNDERSTOOD);
    return (SearchCommand) parsed.commandSpec().userObject();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "targets 区块链",
        "search 区块链 --json --json",
        "search 区块链 -v",
        "search -n5 区块链",
        "search -n 0 区块链",
        "search -n 5 -n 6 区块链",
        "search 区块链 --kind news_report",
        "search --data=d 区块链",
        "search --data a --data b",
        "search 区块链 --region",
        "search @more",
        "search --help"
      })
  void whatIsNotUnderstoodIsLeftToPicocli(String arguments) {
    assertThat(PlainSearch.read(arguments.split(" "))).isEmpty();
  }

  @Test
  void aFailureReadsAsThatOfAnyCommand(@TempDir Path folder) throws IOException {
    Path config = Files.writeString(folder.resolve("sources.yml"), "sources: []\n");

    CommandLineRun plain = CommandLineRun.of("search", "x", "--config", config.toString());
    CommandLineRun parsed = CommandLineRun.of("search", "x", "--config=" + config);

    assertThat(plain).isEqualTo(parsed);
    assertThat(plain.status()).isEqualTo(Failures.WORK);
    assertThat(plain.err()).contains("policywatch crawl");
  }
}
