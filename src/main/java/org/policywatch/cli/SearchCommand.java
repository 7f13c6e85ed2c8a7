package org.policywatch.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policywatch.app.Workspace;
import org.policywatch.search.SearchRequest;
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
    return search().run(screen, workspace());
  }

  DocumentSearch search() {
    SearchRequest request = options.request(spec.commandLine(), DocumentSearch.USUAL);
    return new DocumentSearch(request, DocumentSearch.Form.of(json, csv), all, facets, batch);
  }

  Workspace workspace() {
    return global.workspace();
  }
}
