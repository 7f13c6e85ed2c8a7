package org.policywatch.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command writes: data to {@code out}, talk to {@code err}. What comes from pages goes
 * through {@link #plain} first: a headline may hold codes that take over a terminal.
 *
 * @param out standard output
 * @param err standard error
 * @param style how standard output looks
 * @param talk how standard error looks
 * @param live true when standard error is a terminal, so that a line may be drawn over
 */
record Screen(PrintWriter out, PrintWriter err, Style style, Style talk, boolean live) {
  static Screen system(Map<String, String> environment) {
    boolean live = "1".equals(environment.get("POLICYWATCH_TTY_ERR"));
    return new Screen(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        Style.of(environment, "POLICYWATCH_TTY_OUT"),
        Style.of(environment, "POLICYWATCH_TTY_ERR"),
        live);
  }

  /** The text on one line, without control characters and without marks that turn its direction. */
  static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
              if (Character.isWhitespace(c) || c == 0x2028 || c == 0x2029) {
                out.append(' ');
              } else if (!Character.isISOControl(c) && !turns) {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  /** As {@link #plain}, keeping line ends. */
  static String plainLines(String text) {
    return String.join("\n", text.lines().map(Screen::plain).toList());
  }
}
