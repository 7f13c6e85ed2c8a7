package org.policywatch.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command writes: data to {@code out}, talk to {@code err}. What comes from pages goes
 * through {@link #plain} first: a headline may hold codes that take over a terminal.
 *
 * @param bytes standard output for what is not text; flush {@code out} first
 * @param out standard output
 * @param err standard error
 * @param style how standard output looks
 * @param talk how standard error looks
 * @param live true when standard error is a terminal, so that a line may be drawn over
 */
record Screen(
    OutputStream bytes, PrintWriter out, PrintWriter err, Style style, Style talk, boolean live) {
  /** This process's own streams, by what the launcher says of them. */
  static Screen system(Map<String, String> environment) {
    boolean live = "1".equals(environment.get("POLICYWATCH_TTY_ERR"));
    return of(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Style.of(environment, "POLICYWATCH_TTY_OUT"),
        Style.of(environment, "POLICYWATCH_TTY_ERR"),
        live);
  }

  /** Standard output goes out line by line where somebody watches it, else when it has piled up. */
  static Screen of(OutputStream out, OutputStream err, Style style, Style talk, boolean live) {
    return new Screen(
        out,
        new PrintWriter(out, style.isTerminal(), StandardCharsets.UTF_8),
        new PrintWriter(err, true, StandardCharsets.UTF_8),
        style,
        talk,
        live);
  }

  /** The same with standard output elsewhere. */
  Screen to(OutputStream other) {
    return new Screen(
        other, new PrintWriter(other, false, StandardCharsets.UTF_8), err, style, talk, live);
  }

  /** Writes what is not text to standard output. */
  void write(byte[] content) {
    out.flush();
    try {
      bytes.write(content);
      bytes.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("standard output cannot be written", e);
    }
  }

  /** What to type next, for people only: nothing where a program reads. */
  void hint(String command) {
    if (style.isTerminal()) {
      out.println(style.dim("next: " + command));
    }
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
