package org.policywatch.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.policywatch.app.Attention;
import org.policywatch.app.Library;
import org.policywatch.app.Workspace;
import org.policywatch.config.Settings;
import org.policywatch.source.Source;
import org.policywatch.store.RunRecord;
import org.policywatch.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the crawl does. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Shows the last run of each source and what needs a person.",
    footer = {
      "",
      "Examples:",
      "  policywatch status",
      "  policywatch status --json",
      "",
      "Exit status: 0 nothing needs a person, 1 something does, 2 bad use."
    })
final class StatusCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();

  @Option(names = "--json", description = "one JSON object a source, then one of what to do")
  private boolean json;

  private final Screen screen;

  StatusCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Workspace workspace = global.workspace();
    Settings settings = workspace.settings();
    try (Library library = Library.open(workspace)) {
      Store store = library.store();
      List<RunRecord> last =
          settings.sources().stream()
              .flatMap(source -> store.runs().of(source.id(), 1).stream())
              .sorted(Comparator.comparing(RunRecord::began).reversed())
              .toList();
      List<Source> sources = settings.sources();
      List<String> notes = Attention.of(sources, store, Instant.now());
      if (json) {
        json(last, notes);
      } else {
        print(store, last, notes);
      }
      return notes.isEmpty() ? 0 : Failures.WORK;
    }
  }

  private void print(Store store, List<RunRecord> last, List<String> notes) {
    PrintWriter out = screen.out();
    Table table =
        new Table("SOURCE", "RUN", "NEW", "CHANGED", "SAME", "FAILED", "KB", "NEXT DUE", "STATE");
    for (RunRecord run : last) {
      table.row(
          run.source().value(),
          Times.local(run.began()),
          String.valueOf(run.counts().documentsNew()),
          String.valueOf(run.counts().documentsChanged()),
          String.valueOf(run.counts().notModified()),
          String.valueOf(run.counts().failed()),
          String.valueOf(run.load().bytes() / 1_000),
          run.load().nextDue() == null ? "" : Times.local(run.load().nextDue()),
          run.problem() == null ? run.outcome() : run.outcome() + ": " + run.problem());
    }
    if (!table.isEmpty()) {
      table.print(out, screen.style());
      out.println();
    }
    int gone = store.goneCount();
    out.println(
        screen
            .style()
            .dim(
                store.documentCount()
                    + " documents"
                    + (gone == 0 ? "" : ", " + gone + " of them gone from their sites")));
    notes.forEach(note -> out.println(screen.style().red("look: ") + Screen.plain(note)));
    if (notes.isEmpty()) {
      out.println(
          last.isEmpty()
              ? "no source of this configuration has been crawled yet"
              : "nothing needs a person");
    }
    out.flush();
  }

  private void json(List<RunRecord> last, List<String> notes) {
    last.forEach(run -> JsonLine.print(screen, json -> entry(json, run)));
    JsonLine.print(screen, json -> JsonLine.strings(json, "look", notes));
    screen.out().flush();
  }

  private static void entry(JsonGenerator json, RunRecord run) throws IOException {
    RunRecord.Load load = run.load();
    json.writeStringField("source", run.source().value());
    JsonLine.instant(json, "began", run.began());
    json.writeNumberField("seconds", run.took().toMillis() / 1_000.0);
    json.writeStringField("outcome", run.outcome());
    json.writeStringField("problem", run.problem());
    json.writeNumberField("due", load.due());
    if (load.listed() == null) {
      json.writeNullField("listed");
    } else {
      json.writeNumberField("listed", load.listed());
    }
    json.writeNumberField("fetched", run.counts().fetched());
    json.writeNumberField("not_modified", run.counts().notModified());
    json.writeNumberField("failed", run.counts().failed());
    json.writeNumberField("robots_denied", run.counts().robotsDenied());
    json.writeNumberField("documents_new", run.counts().documentsNew());
    json.writeNumberField("documents_changed", run.counts().documentsChanged());
    json.writeNumberField("duplicates", run.counts().duplicates());
    json.writeNumberField("bytes", load.bytes());
    json.writeNumberField("slowest_seconds", load.slowest().toMillis() / 1_000.0);
    json.writeStringField(
        "slowest", load.slowestPage() == null ? null : load.slowestPage().value());
    JsonLine.instant(json, "next_due", load.nextDue());
    json.writeObjectFieldStart("reasons");
    for (Map.Entry<String, Integer> reason : run.reasons().entrySet()) {
      json.writeNumberField(reason.getKey(), reason.getValue());
    }
    json.writeEndObject();
  }
}
