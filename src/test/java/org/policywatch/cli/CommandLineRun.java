package org.policywatch.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One command, run as the program would, and what it said. */
record CommandLineRun(int status, String out, String err) {
  /** No terminal, 80 columns: the plainest screen there is. */
  static CommandLineRun of(String... arguments) {
    return of(Style.plain(80), arguments);
  }

  /** On a screen of this style. */
  static CommandLineRun of(Style style, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        PolicywatchCommand.run(Screen.of(out, err, style, Style.plain(80), false), arguments);
    return new CommandLineRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The same with more arguments at the end. */
  static CommandLineRun of(List<String> last, String... first) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(last);
    return of(all.toArray(String[]::new));
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
