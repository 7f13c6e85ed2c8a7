package org.policywatch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.digest.DigestText;
import org.policywatch.app.Demo;
import org.policywatch.app.Workspace;
import org.policywatch.crawl.CrawlReport;
import org.policywatch.model.RegionMention;
import org.policywatch.model.RegionRole;
import org.policywatch.model.StoredDocument;
import org.policywatch.model.Target;
import org.policywatch.text.DisplayWidth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole thing, offline. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Crawls small sites inside this program, without a network, and shows what it found.",
    footer = {
      "",
      "It uses the very pipeline of 'crawl' and leaves its data in index/demo.",
      "Run it twice: the second time one page has changed.",
      "",
      "Examples:",
      "  policywatch demo",
      "  policywatch demo --data /tmp/demo"
    })
final class DemoCommand implements Callable<Integer> {
  private static final int SHOWN = 8;

  @Option(names = "--data", paramLabel = "DIR", description = "default index/demo")
  private @Nullable Path data;

  @Option(
      names = {"-v", "--verbose"},
      description = "show the stack trace when something fails")
  private boolean verbose;

  @Option(names = "--json", description = "print the crawl's report as one JSON object only")
  private boolean json;

  private final Screen screen;

  DemoCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Path place = place();
    GlobalOptions.logTo(place);
    try (StopSignal signal = new StopSignal();
        Demo demo = Demo.open(place)) {
      signal.asks(demo::stop);
      Demo.Outcome outcome;
      try (CrawlProgress progress = new CrawlProgress(screen, demo.sources())) {
        outcome = demo.run(progress);
      }
      if (json) {
        new CrawlPrinter(screen).json(outcome.report());
      } else {
        print(demo, outcome);
      }
      return outcome.report().isHealthy() ? 0 : Failures.WORK;
    }
  }

  private Path place() {
    return data != null
        ? data
        : Workspace.locate(null, null, GlobalOptions.home()).data().resolve("demo");
  }

  private void print(Demo demo, Demo.Outcome outcome) {
    PrintWriter out = screen.out();
    Style style = screen.style();
    CrawlPrinter printer = new CrawlPrinter(screen);
    printer.sources(outcome.report());
    printer.failures(outcome.report());
    out.println(style.bold(demo.isFirst() ? "What was found" : "What is new since the last demo"));
    out.println();
    changes(outcome.report());
    out.println(style.bold("The digest that people who saved a search would get"));
    out.println();
    out.println(DigestText.render(outcome.digest()));
    printer.summary(outcome.report());
    next(demo.workspace());
    out.flush();
  }

  private void changes(CrawlReport report) {
    PrintWriter out = screen.out();
    List<CrawlReport.Change> changes =
        report.changes().stream()
            .sorted(Comparator.comparingInt((CrawlReport.Change it) -> -weight(it)))
            .toList();
    if (changes.isEmpty()) {
      out.println("  nothing new: every page is as it was");
      out.println();
      return;
    }
    for (CrawlReport.Change change : changes.stream().limit(SHOWN).toList()) {
      print(change);
    }
    if (changes.size() > SHOWN) {
      out.println("  … and " + (changes.size() - SHOWN) + " more");
      out.println();
    }
  }

  /** Changed documents first, then those with the most targets of their own. */
  private static int weight(CrawlReport.Change change) {
    return (change.isNew() ? 0 : 1_000) + own(change.document()).size();
  }

  private static List<Target> own(StoredDocument document) {
    return document.extraction().facts().targets().stream()
        .filter(target -> !target.isComparison())
        .toList();
  }

  private void print(CrawlReport.Change change) {
    PrintWriter out = screen.out();
    Style style = screen.style();
    StoredDocument document = change.document();
    String regions =
        document.extraction().facts().regions().stream()
            .filter(region -> region.role() == RegionRole.SUBJECT)
            .map(RegionMention::name)
            .distinct()
            .collect(Collectors.joining(", "));
    int room = style.columns() - document.id().length() - 4;
    String title = DisplayWidth.cut(Screen.plain(document.extraction().article().headline()), room);
    out.println(
        "  " + style.bold(DisplayWidth.pad(title, room)) + "  " + style.cyan(document.id()));
    if (!regions.isEmpty()) {
      out.println("    " + style.dim(regions));
    }
    change
        .differences()
        .forEach(it -> out.println("    " + style.yellow("changed: ") + Screen.plain(it)));
    for (Target target : own(document).stream().limit(3).toList()) {
      String by = target.deadline() == null ? "" : "  by " + target.deadline().day();
      String line = target.quantity().quote().text() + "  " + target.object() + by;
      out.println("    " + style.green(DisplayWidth.cut(Screen.plain(line), style.columns() - 4)));
    }
    out.println();
  }

  private void next(Workspace workspace) {
    PrintWriter out = screen.out();
    String place = " --data " + display(workspace.data());
    out.println();
    out.println(screen.style().bold("Three things to try next"));
    out.println("  ./policywatch search 区块链 --region 河北" + place);
    out.println("  ./policywatch targets blockchain --deadline-by 2022" + place);
    out.println("  ./policywatch search 'digital yuan' --since 2020 --json" + place);
  }

  /** As one would type it from here. */
  private static Path display(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath();
    return absolute.startsWith(here) ? here.relativize(absolute) : path;
  }
}
