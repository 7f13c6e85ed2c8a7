package org.policywatch.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.policywatch.app.Library;
import org.policywatch.app.Workspace;
import org.policywatch.search.FacetResult;
import org.policywatch.search.SearchEngine;
import org.policywatch.search.SearchRequest;
import org.policywatch.search.SearchResult;

/**
 * What {@code search} does, however its arguments were read.
 *
 * @param request what to search for
 * @param form how the answer is printed
 * @param all true for each report of an announcement as a hit of its own, not folded into one
 * @param facets true for how many documents have which value, not the documents
 * @param batch a file of queries, answered with the request's filters and limit; or null
 */
record DocumentSearch(
    SearchRequest request, Form form, boolean all, boolean facets, @Nullable Path batch) {
  /** How many documents without {@code --limit}. */
  static final int USUAL = 10;

  enum Form {
    TEXT,
    JSON,
    CSV;

    static Form of(boolean json, boolean csv) {
      return json ? JSON : csv ? CSV : TEXT;
    }
  }

  /** Searches, prints and gives the exit status. */
  int run(Screen screen, Workspace workspace) {
    SearchResult result;
    try (SearchEngine engine = Library.searchOnly(workspace)) {
      if (facets) {
        return print(screen, engine.facets(request));
      }
      if (batch != null) {
        return new SearchBatch(screen, engine).run(batch, request);
      }
      result = engine.search(all ? request : request.folding());
    }
    return switch (result) {
      case SearchResult.Refused refused ->
          QueryProblems.print(screen, request.query(), refused.problems());
      case SearchResult.Found found -> print(screen, found, workspace);
    };
  }

  private int print(Screen screen, FacetResult result) {
    FacetPrinter printer = new FacetPrinter(screen);
    switch (result) {
      case FacetResult.Refused refused -> {
        return QueryProblems.print(screen, request.query(), refused.problems());
      }
      case FacetResult.Found found -> {
        switch (form) {
          case TEXT -> printer.text(found.facets());
          case JSON -> printer.json(request.query(), found.facets());
          case CSV -> printer.csv(found.facets());
        }
      }
    }
    return 0;
  }

  private int print(Screen screen, SearchResult.Found found, Workspace workspace) {
    SearchPrinter printer = new SearchPrinter(screen);
    switch (form) {
      case TEXT -> printer.text(request, found, workspace);
      case JSON -> printer.json(request, found);
      case CSV -> printer.csv(found);
    }
    return 0;
  }
}
