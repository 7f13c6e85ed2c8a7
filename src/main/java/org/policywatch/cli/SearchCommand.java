package org.policywatch.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policywatch.app.Library;
import org.policywatch.app.Workspace;
import org.policywatch.search.FacetResult;
import org.policywatch.search.SearchEngine;
import org.policywatch.search.SearchRequest;
import org.policywatch.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Searches what was crawled. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Finds documents, in Chinese or English, by words and by facts.",
    footer = {
      "",
      "Examples:",
      "  policywatch search 区块链 -r 河北",
      "  policywatch search blockchain parks --deadline-by 2022 --has-target",
      "  policywatch search 'region:hebei published:2020 \"领军企业\" -元宇宙'",
      "",
      "Fields: region: issuer: outlet: kind: number: published: deadline:",
      "        has:target source: since: target: object:",
      "Exit status: 0 done (found or not), 1 no index that can be read,",
      "2 a mistake in the query."
    })
final class SearchCommand implements Callable<Integer> {
  /** How many documents without {@code --limit}. */
  static final int USUAL = 10;

  @Mixin private GlobalOptions global = new GlobalOptions();
  @Mixin private SearchOptions options = new SearchOptions();
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "one JSON object")
  private boolean json;

  @Option(names = "--csv", description = "comma-separated values with a head line")
  private boolean csv;

  @Option(
      names = "--all",
      description = "each report of an announcement as a hit of its own, not folded into one")
  private boolean all;

  @Option(
      names = "--facets",
      description = "not the documents, but how many have which region, year, issuer, …")
  private boolean facets;

  @Option(
      names = "--batch",
      paramLabel = "QUERIES.jsonl",
      description =
          "answer lines {\"id\",\"query\"} by lines {\"query_id\",\"rank\",\"id\",\"score\"}")
  private @Nullable Path batch;

  private final Screen screen;

  SearchCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    return run(request(), workspace());
  }

  SearchRequest request() {
    return options.request(spec.commandLine(), USUAL);
  }

  Workspace workspace() {
    return global.workspace();
  }

  int run(SearchRequest request, Workspace workspace) {
    SearchResult result;
    try (SearchEngine engine = Library.searchOnly(workspace)) {
      if (facets) {
        return facets(request, engine.facets(request));
      }
      if (batch != null) {
        return new SearchBatch(screen, engine).run(batch, request);
      }
      result = engine.search(all ? request : request.folding());
    }
    return switch (result) {
      case SearchResult.Refused refused ->
          QueryProblems.print(screen, request.query(), refused.problems());
      case SearchResult.Found found -> print(request, found, workspace);
    };
  }

  private int facets(SearchRequest request, FacetResult result) {
    FacetPrinter printer = new FacetPrinter(screen);
    switch (result) {
      case FacetResult.Refused refused -> {
        return QueryProblems.print(screen, request.query(), refused.problems());
      }
      case FacetResult.Found found when json -> printer.json(request.query(), found.facets());
      case FacetResult.Found found when csv -> printer.csv(found.facets());
      case FacetResult.Found found -> printer.text(found.facets());
    }
    return 0;
  }

  private int print(SearchRequest request, SearchResult.Found found, Workspace workspace) {
    SearchPrinter printer = new SearchPrinter(screen);
    if (json) {
      printer.json(request, found);
    } else if (csv) {
      printer.csv(found);
    } else {
      printer.text(request, found, workspace);
    }
    return 0;
  }
}
