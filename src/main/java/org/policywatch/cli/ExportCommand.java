package org.policywatch.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policywatch.app.Library;
import org.policywatch.app.Workspace;
import org.policywatch.model.StoredDocument;
import org.policywatch.search.MatchResult;
import org.policywatch.search.SearchEngine;
import org.policywatch.search.SearchRequest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gives out records and targets for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the records, or with --targets the targets, of what a search finds.",
      "Without words: of all policy documents and reports."
    },
    footer = {
      "",
      "docs/export.md says what the fields and columns mean; 'import' takes what --json gives.",
      "",
      "Examples:",
      "  policywatch export --json -o all.jsonl",
      "  policywatch export 区块链 -r 河北 --csv -o hebei.csv",
      "  policywatch export --targets --csv --deadline-by 2025 > targets.csv"
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();
  @Mixin private SearchOptions options = new SearchOptions();
  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Format format = new Format();

  /** One of the two. */
  static final class Format {
    @Option(names = "--json", description = "one JSON object a line", required = true)
    private boolean json;

    @Option(names = "--csv", description = "comma-separated values, head line", required = true)
    private boolean csv;
  }

  @Option(names = "--targets", description = "a line for each target, not for each document")
  private boolean targets;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write there; it is only replaced when all is written")
  private @Nullable Path output;

  private final Screen screen;

  ExportCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    SearchRequest request = options.request(spec.commandLine(), SearchRequest.MOST);
    Workspace workspace = global.workspace();
    MatchResult result;
    try (SearchEngine engine = Library.searchOnly(workspace)) {
      result = engine.matches(request);
    }
    return switch (result) {
      case MatchResult.Refused refused ->
          QueryProblems.print(screen, request.query(), refused.problems());
      case MatchResult.Found found -> export(workspace, found, limit(request));
    };
  }

  /** All are meant, also more than a search gives, unless they said so. */
  private int limit(SearchRequest request) {
    return spec.commandLine().getParseResult().hasMatchedOption("--limit")
        ? request.limit()
        : Integer.MAX_VALUE;
  }

  private int export(Workspace workspace, MatchResult.Found found, int limit) {
    try (Library library = Library.open(workspace)) {
      if (output == null) {
        write(screen, library, found, limit);
        return 0;
      }
      return toFile(library, found, limit, output);
    }
  }

  private int toFile(Library library, MatchResult.Found found, int limit, Path file) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      int lines;
      boolean failed;
      try (OutputStream out = Files.newOutputStream(part)) {
        Screen there = screen.to(out);
        lines = write(there, library, found, limit);
        failed = there.out().checkError();
      }
      if (failed) {
        Files.deleteIfExists(part);
        throw new IOException("not all could be written");
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      screen.err().println(lines + " lines written to " + file);
      return 0;
    } catch (IOException e) {
      screen.err().println("policywatch: '" + file + "' cannot be written: " + e.getMessage());
      return Failures.WORK;
    }
  }

  private int write(Screen to, Library library, MatchResult.Found found, int limit) {
    ExportRows rows = new ExportRows(to, format.json, targets, found.rows());
    int lines = 0;
    List<String> ids = found.ids();
    for (int i = 0; i < ids.size() && i < limit; i++) {
      Optional<StoredDocument> document = library.store().find(ids.get(i));
      lines += document.filter(it -> !it.isWithdrawn()).map(rows::write).orElse(0);
    }
    to.out().flush();
    return lines;
  }
}
