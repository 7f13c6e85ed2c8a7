package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeCommandTest {
  @TempDir private Path data;

  @Test
  void practisesInSilenceAndLeavesWhatASearchFinds() {
    String folder = data.toString();

    assertThat(CommandLineRun.of("practice", "work", folder))
        .isEqualTo(new CommandLineRun(0, "", ""));
    assertThat(CommandLineRun.of("practice", "look", folder))
        .isEqualTo(new CommandLineRun(0, "", ""));
    assertThat(CommandLineRun.of("practice", "search", folder))
        .isEqualTo(new CommandLineRun(0, "", ""));
    assertThat(CommandLineRun.of("search", "区块链", "--data", folder).status()).isZero();
  }

  @Test
  void tellsWhatElseItCannotPractise() {
    assertThat(CommandLineRun.of("practice", "dance", data.toString()).err())
        .contains("dance")
        .contains("work", "look", "search");
  }
}
