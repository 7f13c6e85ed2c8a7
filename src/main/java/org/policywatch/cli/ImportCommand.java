package org.policywatch.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.policywatch.app.Importing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in records that were made elsewhere. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Takes in records, one JSON object a line, and makes them searchable.",
    footer = {
      "",
      "A record is what 'export --json' and 'extract --json' give; docs/export.md says what each",
      "field means. It keeps its own id; the same file again changes nothing, a changed record is",
      "a new version of its document.",
      "",
      "Example:",
      "  policywatch import records.jsonl --data other-index",
      "Exit status: 0 done, 1 some lines are no records (the others were taken), 2 bad use."
    })
final class ImportCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();

  @Parameters(paramLabel = "FILE.jsonl", description = "one record a line, UTF-8")
  private Path file = Path.of("");

  private final Screen screen;

  ImportCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Importing.Report report =
        Importing.run(
            global.workspace(),
            file,
            problem -> screen.err().println("policywatch: " + Screen.plain(problem)));
    screen
        .out()
        .println(
            "%d new, %d changed, %d unchanged, %d not understood"
                .formatted(report.fresh(), report.changed(), report.unchanged(), report.failed()));
    screen.out().flush();
    return report.failed() == 0 ? 0 : Failures.WORK;
  }
}
