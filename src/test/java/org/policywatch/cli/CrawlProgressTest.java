package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.text.DisplayWidth;

class CrawlProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aTerminalSeesOneLineThatIsDrawnOverAndWiped() {
    String drawn = progress(true);

    assertThat(drawn).startsWith("\r[").contains("0/3 sources").endsWith("\r\u001B[K");
    assertThat(drawn).doesNotContain("\n");
    assertThat(DisplayWidth.of(drawn.substring(1, drawn.indexOf('\u001B')))).isLessThan(60);
  }

  @Test
  void offATerminalThereIsNothing() {
    assertThat(progress(false)).isEmpty();
  }

  private String progress(boolean live) {
    Style style = new Style(false, 60, live ? 24 : 0);
    Screen screen = Screen.of(err, err, style, style, live);
    try (CrawlProgress progress = new CrawlProgress(screen, 3)) {
      for (int i = 0; i < 100; i++) {
        progress.listed(new SourceId("a"), new PageUrl("https://a.example/"), 10);
      }
    }
    return err.toString(StandardCharsets.UTF_8);
  }
}
