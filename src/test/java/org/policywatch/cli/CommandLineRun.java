package org.policywatch.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** One command, run as the program would, and what it said. */
record CommandLineRun(int status, String out, String err) {
  static CommandLineRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Style plain = new Style(false, 80);
    Screen screen =
        new Screen(new PrintWriter(out, true), new PrintWriter(err, true), plain, plain, false);
    int status = PolicywatchCommand.run(screen, arguments);
    return new CommandLineRun(status, out.toString(), err.toString());
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
