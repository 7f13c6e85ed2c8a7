package org.policywatch.cli;

import java.util.concurrent.Callable;
import org.policywatch.app.Reextracting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads the archive anew. */
@Command(
    name = "re-extract",
    mixinStandardHelpOptions = true,
    description = "Reads all archived pages anew, after an update or with other topics.",
    footer = {
      "",
      "Stop it at any time: the next one goes on from there.",
      "",
      "Example:",
      "  policywatch re-extract"
    })
final class ReextractCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();

  private final Screen screen;

  ReextractCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Reextracting.Report report =
        Reextracting.run(
            global.workspace(),
            line -> {
              screen.err().println(line);
              screen.err().flush();
            });
    screen
        .out()
        .println(
            "%d pages read, %d documents changed, %d left as they are (no copy, or attached files)"
                .formatted(report.read(), report.changed(), report.without()));
    screen.out().flush();
    return 0;
  }
}
