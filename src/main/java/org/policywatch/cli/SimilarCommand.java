package org.policywatch.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.policywatch.app.Library;
import org.policywatch.app.Workspace;
import org.policywatch.model.StoredDocument;
import org.policywatch.search.Hit;
import org.policywatch.search.SearchEngine;
import org.policywatch.search.SearchRequest;
import org.policywatch.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What says much the same. */
@Command(
    name = "similar",
    mixinStandardHelpOptions = true,
    description = "Finds documents that say much the same as one, the likest first.",
    footer = {"", "Example:", "  policywatch similar 4k7w2m0c9x -n 5"})
final class SimilarCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();

  @Parameters(paramLabel = "ID|URL", description = "as 'search' shows it")
  private String id = "";

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      defaultValue = "10",
      description = "at most so many; default ${DEFAULT-VALUE}")
  private int limit;

  @Option(names = "--json", description = "one JSON object, as 'search --json'")
  private boolean json;

  private final Screen screen;

  SimilarCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Workspace workspace = global.workspace();
    try (Library library = Library.open(workspace);
        SearchEngine engine = Library.searchOnly(workspace)) {
      Optional<StoredDocument> document = StoredDocuments.find(screen, library.store(), id);
      if (document.isEmpty()) {
        return Failures.WORK;
      }
      long start = System.nanoTime();
      List<Hit> hits =
          engine
              .similar(document.get().id(), Math.clamp(limit, 1, SearchRequest.MOST))
              .orElse(List.of());
      double seconds = (System.nanoTime() - start) / 1e9;
      print(new SearchResult.Found(hits.size(), true, hits, List.of(), seconds), workspace);
      return 0;
    }
  }

  private void print(SearchResult.Found found, Workspace workspace) {
    SearchPrinter printer = new SearchPrinter(screen);
    SearchRequest request = SearchRequest.of("");
    if (json) {
      printer.json(request, found);
    } else {
      printer.text(request, found, workspace);
    }
  }
}
