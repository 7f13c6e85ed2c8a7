package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagedOutputTest {
  private static final Style TERMINAL = new Style(true, 80, 24);

  @TempDir private Path folder;
  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

  @Test
  void whatFitsTheScreenStartsNoPager() throws IOException {
    Path seen = write(23);

    assertThat(terminal.toString(StandardCharsets.UTF_8).lines()).hasSize(23);
    assertThat(seen).doesNotExist();
  }

  @Test
  void whatDoesNotFitGoesWholeThroughTheUsersPager() throws IOException {
    Path seen = write(5_000);

    assertThat(terminal.size()).isZero();
    assertThat(Files.readAllLines(seen)).hasSize(5_000).contains("line 0", "line 4999");
  }

  @Test
  void aPagerThatIsLeftEarlyIsNoFailure() throws IOException {
    try (PagedOutput out = new PagedOutput(terminal, TERMINAL, Map.of("PAGER", "head -n 0"))) {
      Screen screen = Screen.of(terminal, terminal, TERMINAL, TERMINAL, false).to(out);
      for (int i = 0; i < 50_000; i++) {
        screen.out().println("line " + i);
      }
      screen.out().flush();
    }

    assertThat(terminal.size()).isZero();
  }

  @Test
  void neverOffATerminalNorWhenTheUserDoesNotWantIt() {
    assertThat(PagedOutput.isWanted(TERMINAL, Map.of())).isTrue();
    assertThat(PagedOutput.isWanted(Style.plain(80), Map.of())).isFalse();
    assertThat(PagedOutput.isWanted(TERMINAL, Map.of("PAGER", ""))).isFalse();
    assertThat(PagedOutput.isWanted(TERMINAL, Map.of("PAGER", "cat"))).isFalse();
    assertThat(PagedOutput.isWanted(TERMINAL, Map.of("TERM", "dumb"))).isFalse();
  }

  private Path write(int lines) throws IOException {
    Path seen = folder.resolve("seen");
    Map<String, String> environment = Map.of("PAGER", "cat > '" + seen + "'");
    try (PagedOutput out = new PagedOutput(terminal, TERMINAL, environment)) {
      for (int i = 0; i < lines; i++) {
        out.write(("line " + i + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return seen;
  }
}
