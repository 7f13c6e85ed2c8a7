package org.policywatch.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.policywatch.app.Library;
import org.policywatch.app.Workspace;
import org.policywatch.search.SearchEngine;
import org.policywatch.search.SearchRequest;
import org.policywatch.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Does what the short commands do, on the demo's data in a folder of its own, so that the launcher
 * can record their classes in its start-up caches. Touches no data directory of the user's.
 */
@Command(name = "practice", hidden = true, description = "Warms up for the start-up caches.")
final class PracticeCommand implements Runnable {
  /**
   * What is practised: all classes of a cache are loaded at each start, so that there are several.
   */
  enum Kind {
    /** What fetches and extracts; leaves the data that the others look at. */
    work,
    /** What looks at what was collected, but for the searches. */
    look,
    search
  }

  @Parameters(index = "0", paramLabel = "KIND")
  private Kind kind = Kind.search;

  @Parameters(index = "1", paramLabel = "DIR")
  private Path data = Path.of("");

  @Override
  public void run() {
    switch (kind) {
      case work -> {
        run("demo");
        run("extract", "--explain", "--text", "到2022年底，培育区块链企业20家以上。");
      }
      case look -> {
        run("targets", "区块链");
        run("targets", "--csv");
        run("timeline");
        run("show", anyDocument());
        run("sources");
        run("status");
      }
      case search -> {
        run("search", "区块链", "-r", "河北");
        run("search", "blockchain", "--json");
        run("search", "企业", "--csv");
        run("search", "region:x");
      }
    }
  }

  private void run(String... command) {
    Style style = new Style(true, 80, 24);
    OutputStream nowhere = OutputStream.nullOutputStream();
    Screen screen = Screen.of(nowhere, nowhere, style, style, false);
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(List.of("--data", data.toString()));
    PolicywatchCommand.run(screen, words.toArray(String[]::new));
  }

  private String anyDocument() {
    try (SearchEngine engine = Library.searchOnly(new Workspace(Path.of("sources.yml"), data))) {
      return engine.search(SearchRequest.of("区块链")) instanceof SearchResult.Found found
          ? found.hits().getFirst().id()
          : "";
    }
  }
}
