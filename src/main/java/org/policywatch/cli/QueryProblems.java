package org.policywatch.cli;

import java.io.PrintWriter;
import java.util.List;
import org.policywatch.search.QueryProblem;
import org.policywatch.text.DisplayWidth;

/** What is wrong with a query, with a caret under the place. */
final class QueryProblems {
  private QueryProblems() {}

  /** Prints and gives the exit status. */
  static int print(Screen screen, String query, List<QueryProblem> problems) {
    PrintWriter err = screen.err();
    for (QueryProblem problem : problems) {
      err.println("policywatch: " + Screen.plain(problem.message()));
      if (problem.start() >= 0 && problem.start() <= query.length()) {
        String line = Screen.plain(query);
        int start = DisplayWidth.of(Screen.plain(query.substring(0, problem.start())));
        int end = Math.min(Math.max(problem.end(), problem.start() + 1), query.length());
        int width =
            problem.start() < query.length()
                ? DisplayWidth.of(Screen.plain(query.substring(problem.start(), end)))
                : 1;
        err.println("  " + line);
        err.println("  " + " ".repeat(start) + screen.talk().red("^".repeat(Math.max(1, width))));
      }
      if (problem.nearest() != null) {
        err.println("did you mean '" + problem.nearest() + "'?");
      }
    }
    err.flush();
    return Failures.USAGE;
  }
}
