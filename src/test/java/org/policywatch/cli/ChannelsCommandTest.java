package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelsCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void configure() throws IOException {
    Files.writeString(folder.resolve("url"), "https://chat.example/hook?key=t0ken");
    Files.writeString(
        folder.resolve("sources.yml"),
        """
        sources: [{id: a, name: A, feed: 'https://a.example/f'}]
        channels:
          slack: [{id: team, url_file: url}]
          wecom: [{id: other, url_env: NOT_SET_ANYWHERE}]
        """);
  }

  @Test
  void theListShowsHostsAndWhatIsMissingAndNoSecret() {
    CommandLineRun list = run("channels");
    assertThat(list.out())
        .contains("slack:team")
        .contains("chat.example")
        .contains("NOT_SET")
        .doesNotContain("t0ken");
  }

  @Test
  void aTestGoesOutLikeADigest() throws IOException {
    assertThat(run("channels", "test", "folder").out()).isEqualTo("sent to folder\n");
    try (Stream<Path> files = Files.list(folder.resolve("data/digests"))) {
      assertThat(files.filter(it -> it.toString().endsWith(".txt")))
          .singleElement()
          .satisfies(it -> assertThat(Files.readString(it)).contains("a test of this channel"));
    }
  }

  @Test
  void aTestOfAChannelThatIsNotThereSaysWhatIs() {
    CommandLineRun test = run("channels", "test", "slack:taem");
    assertThat(test.status()).isEqualTo(1);
    assertThat(test.err()).contains("there is no such channel").contains("take slack:team");
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
