package org.policywatch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.policywatch.app.Library;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.StoredDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Every archived state of a page, as it was fetched. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = "Lists the archived states of a page, or prints one as it was fetched.",
    footer = {
      "",
      "Examples:",
      "  policywatch replay 4k7w2m0c9x              which states there are",
      "  policywatch replay 4k7w2m0c9x --state 1    the oldest, with its headers"
    })
final class ReplayCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();

  @Parameters(paramLabel = "ID|URL", description = "as 'search' shows it")
  private String id = "";

  @Option(names = "--state", paramLabel = "N", description = "print this one; 1 is the oldest")
  private int state;

  private final Screen screen;

  ReplayCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Library library = Library.open(global.workspace())) {
      Optional<StoredDocument> found = StoredDocuments.find(screen, library.store(), id);
      if (found.isEmpty()) {
        return Failures.WORK;
      }
      Optional<String> noarchive = library.store().noarchive(found.get().id());
      if (noarchive.isPresent()) {
        return failed("copies of this page are not shown, as it forbids it: " + noarchive.get());
      }
      List<StoredDocument> states = library.store().history(found.get().id());
      if (state == 0) {
        list(states);
        return 0;
      }
      if (state < 1 || state > states.size()) {
        return failed("there are states 1 to " + states.size());
      }
      Optional<FetchedPage> page = library.archivedPage(states.get(state - 1));
      if (page.isEmpty()) {
        return failed("no copy of this state was kept");
      }
      print(page.get());
      return 0;
    }
  }

  private void list(List<StoredDocument> states) {
    Table table = new Table("STATE", "FETCHED", "BYTES FROM", "ADDRESS");
    for (int i = 0; i < states.size(); i++) {
      StoredDocument each = states.get(i);
      var copy = each.capture().archived();
      table.row(
          String.valueOf(i + 1),
          Times.local(each.capture().at()),
          copy == null ? "not kept" : copy.file() + ":" + copy.offset(),
          each.capture().url().value());
    }
    table.print(screen.out(), screen.style());
    screen.out().flush();
  }

  private void print(FetchedPage page) {
    PrintWriter out = screen.out();
    out.println(page.status() + " " + page.url());
    out.println("fetched: " + page.fetchedAt());
    page.headers()
        .forEach(
            (name, values) -> values.forEach(it -> out.println(name + ": " + Screen.plain(it))));
    out.println();
    out.flush();
    System.out.write(page.body(), 0, page.body().length);
    System.out.flush();
  }

  private int failed(String why) {
    screen.err().println("policywatch: " + Screen.plain(why));
    screen.err().flush();
    return Failures.WORK;
  }
}
