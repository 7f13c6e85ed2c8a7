package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was typed wrong ends with status 2, says what is right, and prints nothing else. */
class BadUseTest {
  @ParameterizedTest
  @CsvSource({
    "search --limt 3, did you mean '--limit'",
    "targets --sorted x, did you mean '--sort'",
    "show --jsn x, did you mean '--json'",
    "crawl --rechek, did you mean '--recheck'",
    "extract --explan x, did you mean '--explain'",
    "sources --default, did you mean '--defaults'",
    "sources chek, did you mean 'check'",
    "search --kind news x, did you mean 'news_report'",
    "search --since yesterday, expected 2020",
    "search --limit many, many",
    "search --limit 0, expected 1 to",
    "targets --sort price, price",
    "completion tcsh, tcsh",
    "show, ID|URL",
    "import, FILE.jsonl",
    "timeline --by 2020-13, expected 2020",
    "export, --json",
    "exprot x, did you mean 'export'"
  })
  void theNearestRightWordIsNamed(String typed, String said) {
    CommandLineRun run = CommandLineRun.of(typed.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(said).contains("--help'").doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void noCommandShowsWhatThereIs() {
    CommandLineRun run = CommandLineRun.of();

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("search", "policywatch demo");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void helpAndVersionAreNoFailures() {
    assertThat(CommandLineRun.of("--help").status()).isZero();
    assertThat(CommandLineRun.of("--version").status()).isZero();
    assertThat(CommandLineRun.of("help", "search").out())
        .isEqualTo(CommandLineRun.of("search", "--help").out());
    assertThat(CommandLineRun.of("help").out()).contains("timeline").doesNotContain("practice");
  }
}
