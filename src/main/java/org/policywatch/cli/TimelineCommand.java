package org.policywatch.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.policywatch.app.Library;
import org.policywatch.search.Filters;
import org.policywatch.search.SearchEngine;
import org.policywatch.search.SearchRequest;
import org.policywatch.search.TargetResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Targets by their deadlines. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description = "Lists what is due when, the next deadline first.",
    footer = {
      "",
      "Examples:",
      "  policywatch timeline -r 河北",
      "  policywatch timeline 区块链 --by 2027",
      "  policywatch timeline --all --csv > deadlines.csv"
    })
final class TimelineCommand implements Callable<Integer> {
  /** More than a search shows: lines are short. */
  private static final int USUAL = 30;

  @Mixin private GlobalOptions global = new GlobalOptions();
  @Mixin private SearchOptions options = new SearchOptions();
  @Spec private CommandSpec spec;

  @Option(names = "--all", description = "past deadlines too, from the first")
  private boolean all;

  @Option(names = "--csv", description = "comma-separated values with a head line")
  private boolean csv;

  private final Screen screen;

  TimelineCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    SearchRequest request = options.request(spec.commandLine(), csv ? SearchRequest.MOST : USUAL);
    LocalDate today = LocalDate.now();
    Filters.Days due =
        new Filters.Days(all ? LocalDate.MIN : today, request.filters().deadline().last());
    SearchRequest whole = request.with(request.filters().deadline(due)).page(0, SearchRequest.MOST);
    try (SearchEngine engine = Library.searchOnly(global.workspace())) {
      return switch (engine.targets(whole)) {
        case TargetResult.Refused refused ->
            QueryProblems.print(screen, request.query(), refused.problems());
        case TargetResult.Found found -> print(found, request.limit(), today);
      };
    }
  }

  private int print(TargetResult.Found found, int limit, LocalDate today) {
    List<TargetResult.Line> all =
        found.lines().stream()
            .filter(line -> line.target().deadline() != null)
            .sorted(TargetOrder.deadline.comparator())
            .toList();
    List<TargetResult.Line> lines = all.subList(0, Math.min(limit, all.size()));
    if (csv) {
      csv(lines);
    } else if (lines.isEmpty()) {
      screen.out().println("no deadlines found: try --all for past ones, or fewer words");
    } else {
      table(lines, today);
      Table.more(screen, all.size() - lines.size(), all.size());
      String least = found.isCut() ? "at least " : "";
      screen.out().println(screen.style().dim(least + Words.count(all.size(), "deadline")));
    }
    screen.out().flush();
    return 0;
  }

  private void table(List<TargetResult.Line> lines, LocalDate today) {
    Table table = new Table("BY", "DAYS", "REGION", "HOW MUCH", "WHAT", "ID");
    for (TargetResult.Line line : lines) {
      table.row(
          String.valueOf(line.target().deadline()),
          String.valueOf(ChronoUnit.DAYS.between(today, line.target().deadline())),
          TargetsCommand.region(line),
          line.target().quantity(),
          line.target().object(),
          line.id());
    }
    table.print(screen.out(), screen.style());
  }

  private void csv(List<TargetResult.Line> lines) {
    Csv csv =
        new Csv(
            screen,
            "deadline",
            "region",
            "quantity",
            "object",
            "document_id",
            "document_title",
            "url");
    for (TargetResult.Line line : lines) {
      csv.row(
          String.valueOf(line.target().deadline()),
          TargetsCommand.region(line),
          line.target().quantity(),
          line.target().object(),
          line.id(),
          line.title(),
          line.about().url());
    }
    csv.end();
  }
}
