package org.policywatch.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.policywatch.app.Library;
import org.policywatch.app.Workspace;
import org.policywatch.model.StoredDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One document, whole. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "Shows a document: its record, its targets with their quotes, where it was found.",
    footer = {
      "",
      "Examples:",
      "  policywatch show 4k7w2m0c9x",
      "  policywatch show 4k7 --text              the beginning of an id is enough",
      "  policywatch show https://…               by address",
      "  policywatch show 4k7 --archived          the page as it was fetched"
    })
final class ShowCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();

  @Parameters(paramLabel = "ID|URL", description = "as 'search' shows it")
  private String id = "";

  @Option(names = "--text", description = "with the main text")
  private boolean text;

  @Option(names = "--json", description = "the whole record as JSON")
  private boolean json;

  @Option(names = "--archived", description = "the archived bytes, to standard output")
  private boolean archived;

  private final Screen screen;

  ShowCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Workspace workspace = global.workspace();
    try (Library library = Library.open(workspace)) {
      Optional<StoredDocument> found = StoredDocuments.find(screen, library.store(), id);
      return found.isEmpty() ? Failures.WORK : print(workspace, library, found.get());
    }
  }

  private int print(Workspace workspace, Library library, StoredDocument document) {
    if (archived) {
      return archived(library, document);
    }
    if (json) {
      ObjectNode record = StoredRecord.of(document);
      library
          .store()
          .goneSince(document.id())
          .ifPresent(since -> record.put("gone", since.toString()));
      screen.out().println(record);
    } else {
      String noarchive = library.store().noarchive(document.id()).orElse(null);
      new DocumentPrinter(screen)
          .print(document, noarchive, library.store().locations(document.id()), text);
      library
          .store()
          .goneSince(document.id())
          .ifPresent(since -> screen.out().println(gone(since)));
      String next = text ? "similar " : "show --text ";
      screen.hint("policywatch " + next + document.id() + workspace.option());
    }
    screen.out().flush();
    return 0;
  }

  private int archived(Library library, StoredDocument document) {
    Optional<byte[]> copy = library.archived(document);
    if (copy.isEmpty()) {
      String why =
          library
              .store()
              .noarchive(document.id())
              .map(words -> "is not shown as a copy, as its page forbids it: " + words)
              .orElse("has no archived copy");
      screen.err().println("policywatch: '" + document.id() + "' " + Screen.plain(why));
      return Failures.WORK;
    }
    screen.write(copy.get());
    return 0;
  }

  private String gone(Instant since) {
    return screen.style().red("not on its site any more since " + Times.local(since));
  }
}
