package org.policywatch.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.policywatch.app.CaptureImport;
import org.policywatch.app.Importing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in records and captures that were made elsewhere. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Takes in records or WARC captures and makes them searchable.",
    footer = {
      "",
      "A record is what 'export --json' and 'extract --json' give; docs/export.md says what each",
      "field means. It keeps its own id; the same file again changes nothing, a changed record is",
      "a new version of its document.",
      "",
      "Pages of a WARC file, or of all such files in a folder, are read as a crawl reads them; a",
      "capture that is older than what is stored changes nothing.",
      "",
      "Examples:",
      "  policywatch import records.jsonl --data other-index",
      "  policywatch import CC-NEWS-20260101.warc.gz",
      "  policywatch import index/archive --data other-index",
      "Exit status: 0 done, 1 some lines are no records (the others were taken), 2 bad use."
    })
final class ImportCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();

  @Parameters(
      paramLabel = "FILE|FOLDER",
      description = "records one a line, a .warc or .warc.gz file, or a folder of such")
  private Path file = Path.of("");

  private final Screen screen;

  ImportCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Consumer<String> problems =
        problem -> screen.err().println("policywatch: " + Screen.plain(problem));
    Importing.Report report =
        CaptureImport.takes(file)
            ? CaptureImport.run(
                global.workspace(), file, line -> screen.err().println(line), problems)
            : Importing.run(global.workspace(), file, problems);
    screen
        .out()
        .println(
            "%d new, %d changed, %d unchanged, %d not understood"
                .formatted(report.fresh(), report.changed(), report.unchanged(), report.failed()));
    screen.out().flush();
    return report.failed() == 0 ? 0 : Failures.WORK;
  }
}
