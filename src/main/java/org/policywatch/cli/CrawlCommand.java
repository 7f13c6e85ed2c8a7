package org.policywatch.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.policywatch.app.CrawlSession;
import org.policywatch.app.Workspace;
import org.policywatch.config.Settings;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.crawl.CrawlReport;
import org.policywatch.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Crawls now. */
@Command(
    name = "crawl",
    mixinStandardHelpOptions = true,
    description = "Looks at the sources' lists, fetches what is new, and makes it searchable.",
    footer = {
      "",
      "Examples:",
      "  policywatch crawl                 all sources that are enabled",
      "  policywatch crawl hebei ndrc      these two, enabled or not",
      "  policywatch crawl --due           only those whose 'every' has passed",
      "",
      "Ctrl-C stops within seconds; the next crawl goes on where this one stopped.",
      "Exit status: 0 done, 1 a source could not be reached at all, 2 bad use."
    })
final class CrawlCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SOURCE", arity = "0..*", description = "ids from sources.yml")
  private List<String> sources = List.of();

  @Option(names = "--due", description = "leave out sources whose 'every' has not passed")
  private boolean due;

  @Option(names = "--recheck", description = "visit known pages again, too")
  private boolean recheck;

  @Option(names = "--json", description = "print one JSON object at the end")
  private boolean json;

  private final Screen screen;

  CrawlCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Workspace workspace = global.workspace();
    Settings settings = workspace.settings();
    List<Source> chosen = SourceChoice.of(settings, sources, spec.commandLine());
    if (settings.fetch().contact().isBlank() && !settings.fetch().privateAddresses()) {
      screen
          .err()
          .println(
              "note: crawler.contact in %s is empty: put an address there, so that site owners can reach you"
                  .formatted(workspace.config()));
    }
    try (StopSignal signal = new StopSignal()) {
      CrawlReport report = crawl(workspace, settings, chosen, signal);
      CrawlPrinter printer = new CrawlPrinter(screen);
      if (json) {
        printer.json(report);
      } else {
        printer.report(report, workspace, word(settings));
      }
      return report.isHealthy() ? 0 : Failures.WORK;
    }
  }

  /** One that the first topic knows. */
  private static String word(Settings settings) {
    return settings.topics().isEmpty() ? "WORDS" : settings.topics().getFirst().any().getFirst();
  }

  private CrawlReport crawl(
      Workspace workspace, Settings settings, List<Source> chosen, StopSignal signal) {
    try (CrawlSession session = CrawlSession.open(workspace, settings, "crawl");
        CrawlProgress progress = new CrawlProgress(screen, chosen.size())) {
      signal.asks(session::stop);
      return session.crawl(chosen, new CrawlOptions(due, recheck), progress);
    }
  }
}
