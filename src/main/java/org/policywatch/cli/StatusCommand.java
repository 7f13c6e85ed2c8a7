package org.policywatch.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
    footer = {"", "Exit status: 0 nothing needs a person, 1 something does, 2 bad use."})
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
    ObjectMapper mapper = new ObjectMapper();
    last.forEach(run -> screen.out().println(entry(mapper.createObjectNode(), run)));
    ObjectNode look = mapper.createObjectNode();
    notes.forEach(note -> look.withArray("look").add(note));
    screen.out().println(look);
    screen.out().flush();
  }

  private static ObjectNode entry(ObjectNode entry, RunRecord run) {
    RunRecord.Load load = run.load();
    entry.put("source", run.source().value());
    entry.put("began", run.began().toString());
    entry.put("seconds", run.took().toMillis() / 1_000.0);
    entry.put("outcome", run.outcome());
    entry.put("problem", run.problem());
    entry.put("due", load.due());
    entry.put("listed", load.listed());
    entry.put("fetched", run.counts().fetched());
    entry.put("not_modified", run.counts().notModified());
    entry.put("failed", run.counts().failed());
    entry.put("robots_denied", run.counts().robotsDenied());
    entry.put("documents_new", run.counts().documentsNew());
    entry.put("documents_changed", run.counts().documentsChanged());
    entry.put("duplicates", run.counts().duplicates());
    entry.put("bytes", load.bytes());
    entry.put("slowest_seconds", load.slowest().toMillis() / 1_000.0);
    entry.put("slowest", load.slowestPage() == null ? null : load.slowestPage().value());
    entry.put("next_due", load.nextDue() == null ? null : load.nextDue().toString());
    ObjectNode reasons = entry.putObject("reasons");
    for (Map.Entry<String, Integer> reason : run.reasons().entrySet()) {
      reasons.put(reason.getKey(), reason.getValue());
    }
    return entry;
  }
}
