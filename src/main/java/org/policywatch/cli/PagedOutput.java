package org.policywatch.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Standard output on a terminal: what fits the screen is printed, what does not goes through the
 * user's {@code $PAGER}, {@code less} when there is none set. No process is started for a short
 * answer. The end of the pager is waited for in {@link #close}.
 */
final class PagedOutput extends OutputStream {
  private static final String USUAL =
      "if command -v less >/dev/null 2>&1; then exec less; else exec cat; fi";

  private final OutputStream terminal;
  private final Style style;
  private final Map<String, String> environment;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private int lines;
  private int lineBytes;
  private @Nullable Process pager;

  PagedOutput(OutputStream terminal, Style style, Map<String, String> environment) {
    this.terminal = terminal;
    this.style = style;
    this.environment = environment;
  }

  /**
   * True when there is a terminal and the user has not said {@code PAGER=cat} or {@code PAGER=}.
   */
  static boolean isWanted(Style style, Map<String, String> environment) {
    String pager = environment.get("PAGER");
    return style.isTerminal()
        && !"dumb".equals(environment.get("TERM"))
        && (pager == null || !pager.isBlank() && !pager.strip().equals("cat"));
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (pager != null) {
      pager.getOutputStream().write(bytes, from, length);
      return;
    }
    held.write(bytes, from, length);
    for (int i = from; i < from + length; i++) {
      lineBytes++;
      if (bytes[i] == '\n') {
        // a Chinese character takes three bytes and two cells; colours make it look longer only
        lines += 1 + lineBytes * 2 / 3 / style.columns();
        lineBytes = 0;
      }
    }
    if (lines >= style.rows()) {
      start();
    }
  }

  private void start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", environment.getOrDefault("PAGER", USUAL))
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    // ends by itself where all fits after all, passes colours, leaves the text on the screen
    builder.environment().putIfAbsent("LESS", "FRX");
    builder.environment().putIfAbsent("LESSCHARSET", "utf-8");
    pager = builder.start();
    // on Ctrl-C the pager stays, so this process must: two would read one keyboard
    Runtime.getRuntime().addShutdownHook(new Thread(this::await, "pager"));
    pager.getOutputStream().write(held.toByteArray());
    held.reset();
  }

  @Override
  public void flush() throws IOException {
    if (pager != null) {
      pager.getOutputStream().flush();
    }
  }

  @Override
  public void close() throws IOException {
    if (pager == null) {
      held.writeTo(terminal);
      terminal.flush();
      return;
    }
    try {
      pager.getOutputStream().close();
    } catch (IOException e) {
      // the reader has seen enough and left: nothing is lost that somebody wants
      held.reset();
    }
    await();
  }

  private void await() {
    try {
      if (pager != null) {
        pager.waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
