package org.policywatch.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs commands in this process and keeps what a user would see. */
final class Terminal {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** No terminal, 80 columns: the plainest screen there is. */
  static Terminal run(String... arguments) {
    Terminal terminal = new Terminal();
    Style plain = new Style(false, 80);
    Screen screen =
        new Screen(
            new PrintWriter(terminal.out, true),
            new PrintWriter(terminal.err, true),
            plain,
            plain,
            false);
    terminal.status = PolicywatchCommand.run(screen, arguments);
    return terminal;
  }

  private int status;

  int status() {
    return status;
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
