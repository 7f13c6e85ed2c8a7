package org.policywatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StyleTest {
  private static final String OUT = "POLICYWATCH_TTY_OUT";

  @Test
  void colourOnlyOnATerminal() {
    assertThat(style(OUT, "1").colour()).isTrue();
    assertThat(style(OUT, "0").colour()).isFalse();
    assertThat(style().colour()).isFalse();
  }

  @Test
  void noColorOfAnyValueTakesTheColourAndAnEmptyOneDoesNot() {
    assertThat(style(OUT, "1", "NO_COLOR", "0").colour()).isFalse();
    assertThat(style(OUT, "1", "NO_COLOR", "").colour()).isTrue();
    assertThat(style(OUT, "1", "TERM", "dumb").colour()).isFalse();
  }

  @Test
  void withoutColourThereAreNoCodes() {
    assertThat(Style.plain(80).green("x")).isEqualTo("x");
    assertThat(new Style(true, 80, 24).green("x")).isEqualTo("\u001B[32mx\u001B[0m");
    assertThat(new Style(true, 80, 24).green("")).isEmpty();
  }

  @Test
  void theSizeIsTheTerminalsWithinReason() {
    assertThat(style(OUT, "1", "COLUMNS", "120", "LINES", "50"))
        .isEqualTo(new Style(true, 120, 50));
    assertThat(style(OUT, "1", "COLUMNS", "7").columns()).isEqualTo(40);
    assertThat(style(OUT, "1", "COLUMNS", "wide").columns()).isEqualTo(80);
    assertThat(style().rows()).isZero();
  }

  private static Style style(String... pairs) {
    Map<String, String> environment = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      environment.put(pairs[i], pairs[i + 1]);
    }
    return Style.of(environment, OUT);
  }
}
