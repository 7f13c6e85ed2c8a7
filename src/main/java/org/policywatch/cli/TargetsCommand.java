package org.policywatch.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policywatch.app.Library;
import org.policywatch.index.TargetRow;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Region;
import org.policywatch.search.Hit;
import org.policywatch.search.SearchEngine;
import org.policywatch.search.SearchRequest;
import org.policywatch.search.TargetResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** All targets in a table. */
@Command(
    name = "targets",
    mixinStandardHelpOptions = true,
    description = "Lists targets: region, how much, what, by when, and the document that says so.",
    footer = {
      "",
      "Examples:",
      "  policywatch targets -r 河北",
      "  policywatch targets 区块链 --deadline-by 2022 --csv > targets.csv",
      "  policywatch targets 'object:企业 target:>=20'",
      "  policywatch targets --object 企业 --by 2025 --sort quantity"
    })
final class TargetsCommand implements Callable<Integer> {
  /** More than a search shows: they are lines, not paragraphs. */
  private static final int USUAL = 50;

  @Mixin private GlobalOptions global = new GlobalOptions();
  @Mixin private SearchOptions options = new SearchOptions();
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "one JSON object a line")
  private boolean json;

  @Option(names = "--csv", description = "comma-separated values with a head line")
  private boolean csv;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "${COMPLETION-CANDIDATES}; default: the best document first")
  private @Nullable TargetOrder order;

  @Option(
      names = "--object",
      paramLabel = "WORDS",
      description = "only targets of this: 企业, parks, 园区; as object: in the words")
  private @Nullable String object;

  private final Screen screen;

  TargetsCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    SearchRequest request =
        options.request(spec.commandLine(), json || csv ? SearchRequest.MOST : USUAL);
    if (object != null) {
      request = request.saying(TargetWords.with(request.query(), object));
    }
    // all of them: to sort, to add up and to say how many there are
    SearchRequest all = request.page(0, SearchRequest.MOST);
    try (SearchEngine engine = Library.searchOnly(global.workspace())) {
      return switch (engine.targets(all)) {
        case TargetResult.Refused refused ->
            QueryProblems.print(screen, request.query(), refused.problems());
        case TargetResult.Found found -> print(found, request.limit());
      };
    }
  }

  private int print(TargetResult.Found found, int limit) {
    List<TargetResult.Line> sorted =
        order == null ? found.lines() : found.lines().stream().sorted(order.comparator()).toList();
    List<TargetResult.Line> lines = sorted.subList(0, Math.min(limit, sorted.size()));
    if (json) {
      lines.forEach(this::json);
    } else if (csv) {
      csv(lines);
    } else {
      table(found, lines);
    }
    screen.out().flush();
    return 0;
  }

  private void table(TargetResult.Found found, List<TargetResult.Line> lines) {
    if (lines.isEmpty()) {
      screen.out().println("no targets found: try fewer words or no --deadline-by");
      return;
    }
    Table table = new Table("REGION", "HOW MUCH", "WHAT", "BY", "ID", "DOCUMENT");
    for (TargetResult.Line line : lines) {
      TargetRow row = line.target();
      String deadline = row.deadline() == null ? "" : row.deadline().toString();
      table.row(region(line), row.quantity(), row.object(), deadline, line.id(), line.title());
    }
    table.print(screen.out(), screen.style());
    int all = found.lines().size();
    Table.more(screen, all - lines.size(), all);
    if (!found.isCut()) {
      TargetTotal.of(found.lines()).ifPresent(sum -> total(sum, lines.getFirst().target().unit()));
    }
    String summary =
        (found.isCut() ? "at least " : "")
            + Words.count(all, "target")
            + " in "
            + Words.count(found.documents(), "document");
    screen.out().println(screen.style().dim(summary));
  }

  private void total(BigDecimal sum, String unit) {
    String plain = sum.stripTrailingZeros().toPlainString();
    screen.out().println("total: at least %s (%s)".formatted(plain, unit));
  }

  /** Whose aim it is: the target's own region, else the document's. */
  static String region(TargetResult.Line line) {
    String own = line.target().region();
    return own == null
        ? line.about().regions().stream().map(Hit.Place::name).collect(Collectors.joining(", "))
        : Gazetteer.standard().byCode(own).map(Region::name).orElse(own);
  }

  private void json(TargetResult.Line line) {
    JsonLine.print(
        screen,
        json -> {
          TargetJson.write(json, line.target());
          json.writeStringField("region_name", region(line));
          json.writeStringField("document_id", line.id());
          json.writeStringField("document_title", line.title());
          json.writeStringField("published", line.about().published());
          json.writeStringField("url", line.about().url());
        });
  }

  private void csv(List<TargetResult.Line> lines) {
    Csv csv =
        new Csv(
            screen,
            "region",
            "quantity",
            "value",
            "unit",
            "measure",
            "object",
            "deadline",
            "confidence",
            "document_id",
            "document_title",
            "published",
            "url");
    for (TargetResult.Line line : lines) {
      TargetRow row = line.target();
      csv.row(
          region(line),
          row.quantity(),
          Objects.toString(row.least(), ""),
          row.unit(),
          row.measure(),
          row.object(),
          Objects.toString(row.deadline(), ""),
          String.valueOf(row.confidence()),
          line.id(),
          line.title(),
          line.about().published(),
          line.about().url());
    }
    csv.end();
  }
}
