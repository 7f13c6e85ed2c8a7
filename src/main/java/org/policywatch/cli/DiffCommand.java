package org.policywatch.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policywatch.app.Library;
import org.policywatch.model.StoredDocument;
import org.policywatch.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What changed in a document from version to version. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what changed from version to version of a document, or to another document.",
      "First facts in words, then paragraphs that went (-) and came (+)."
    },
    footer = {
      "",
      "Examples:",
      "  policywatch diff 4k7w2m0c9x",
      "  policywatch diff 4k7w2m0c9x 9b1t5e7h2q     from a draft to what became of it"
    })
final class DiffCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();

  @Parameters(index = "0", paramLabel = "ID|URL", description = "as 'search' shows it")
  private String id = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ID|URL",
      description = "compare with this document")
  private @Nullable String other;

  private final Screen screen;

  DiffCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Library library = Library.open(global.workspace())) {
      Store store = library.store();
      Optional<StoredDocument> document = StoredDocuments.find(screen, store, id);
      if (document.isEmpty()) {
        return Failures.WORK;
      }
      if (other != null) {
        Optional<StoredDocument> second = StoredDocuments.find(screen, store, other);
        second.ifPresent(it -> print(document.get().id() + " → " + it.id(), document.get(), it));
        screen.out().flush();
        return second.isPresent() ? 0 : Failures.WORK;
      }
      List<StoredDocument> versions = store.history(document.get().id());
      if (versions.size() < 2) {
        screen.out().println("one version only, of " + Times.local(versions.getFirst().changed()));
      }
      for (int i = 1; i < versions.size(); i++) {
        StoredDocument before = versions.get(i - 1);
        StoredDocument after = versions.get(i);
        print(Times.local(before.changed()) + " → " + Times.local(after.changed()), before, after);
      }
      screen.out().flush();
      return 0;
    }
  }

  private void print(String title, StoredDocument before, StoredDocument after) {
    screen.out().println(screen.style().bold(title));
    Store.differences(before, after).forEach(it -> line("  ", it));
    ParagraphChanges changes =
        ParagraphChanges.between(
            before.extraction().article().text(), after.extraction().article().text());
    changes.gone().forEach(paragraph -> line("- ", paragraph));
    changes.added().forEach(paragraph -> line("+ ", paragraph));
  }

  private void line(String mark, String text) {
    screen.out().println(mark + Screen.plain(text));
  }
}
