package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.app.TestSite;

class RobotsCommandTest {
  @TempDir private Path folder;

  @Test
  void aLiveSiteAllowsAndForbidsByItsLines() throws IOException {
    try (TestSite site = new TestSite()) {
      site.page("/robots.txt", "User-agent: *\nDisallow: /inner/\n");
      Path config = folder.resolve("sources.yml");
      Files.writeString(config, site.configuration());

      CommandLineRun open =
          CommandLineRun.of("robots", site.url("/a.html"), "--config", config.toString());
      CommandLineRun closed =
          CommandLineRun.of("robots", site.url("/inner/a"), "--config", config.toString());

      assertThat(open.status()).isZero();
      assertThat(open.out()).startsWith("allowed: ");
      assertThat(closed.status()).isEqualTo(1);
      assertThat(closed.out()).startsWith("forbidden: ").contains("/inner/");
    }
  }

  @Test
  void aBatchIsJudgedWithoutTheNetwork() throws IOException {
    Path cases =
        Files.write(
            folder.resolve("cases.jsonl"),
            List.of(
                "{\"robots\":\"User-agent: *\\nDisallow: /x\",\"agent\":\"a\",\"url\":\"https://gov.example/x/1\"}",
                "{\"robots\":\"\",\"agent\":\"a\",\"url\":\"https://gov.example/y\"}",
                "{not json"));

    CommandLineRun run = CommandLineRun.of("robots", "--batch", cases.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines().get(0)).contains("\"allowed\":false");
    assertThat(run.lines().get(1)).contains("\"allowed\":true");
    assertThat(run.lines().get(2)).contains("\"error\"");
  }

  @Test
  void whatIsNoAddressIsBadUse() {
    assertThat(CommandLineRun.of("robots", "gov.example").status()).isEqualTo(2);
    assertThat(CommandLineRun.of("robots").err()).contains("name a URL or --batch FILE");
    CommandLineRun gone = CommandLineRun.of("robots", "--batch", folder.resolve("x").toString());
    assertThat(gone.status()).isEqualTo(1);
    assertThat(gone.err()).contains("there is no file");
  }
}
