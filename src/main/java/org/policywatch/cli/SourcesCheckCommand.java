package org.policywatch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.policywatch.app.SourceTrial;
import org.policywatch.app.Workspace;
import org.policywatch.config.Settings;
import org.policywatch.model.Candidate;
import org.policywatch.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads sources.yml and, if asked, tries its sources. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Reports every mistake of sources.yml; with --live tries sources once.",
    footer = {
      "",
      "Examples:",
      "  policywatch sources check",
      "  policywatch sources check --live hebei     what it would give, tried once",
      "",
      "Exit status: 0 all right, 1 a mistake or an empty source, 2 bad use."
    })
final class SourcesCheckCommand implements Callable<Integer> {
  private static final int SHOWN = 5;

  @Mixin private GlobalOptions global = new GlobalOptions();
  @Spec private CommandSpec spec;

  @Option(names = "--live", description = "fetch each source's list once and show what it names")
  private boolean live;

  @Parameters(paramLabel = "SOURCE", arity = "0..*", description = "ids; default all enabled")
  private List<String> sources = List.of();

  private final Screen screen;

  SourcesCheckCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Workspace workspace = global.workspace();
    Settings settings = workspace.settings();
    List<Source> chosen = SourceChoice.of(settings, sources, spec.commandLine());
    PrintWriter out = screen.out();
    out.printf(
        "%s is right: %s, %s, %s%n",
        workspace.config(),
        Words.count(settings.sources().size(), "source"),
        Words.count(settings.topics().size(), "topic"),
        Words.count(settings.watches().size(), "watch", "watches"));
    if (settings.fetch().contact().isBlank()) {
      out.println("note: crawler.contact is empty: put an address there before you crawl");
    }
    boolean right = !live || tryAll(settings, chosen);
    out.flush();
    return right ? 0 : Failures.WORK;
  }

  private boolean tryAll(Settings settings, List<Source> chosen) {
    boolean right = true;
    try (SourceTrial trial = SourceTrial.open(settings)) {
      for (Source source : chosen) {
        right &= print(source, trial.tryOut(source));
      }
    }
    return right;
  }

  private boolean print(Source source, SourceTrial.Outcome outcome) {
    PrintWriter out = screen.out();
    Style style = screen.style();
    boolean right = outcome.problem() == null;
    out.println();
    out.println(
        style.bold(source.id().value())
            + "  "
            + (right ? style.green("ok") : style.red("problem"))
            + "  "
            + outcome.candidates().size()
            + " pages on the first list");
    if (!right) {
      out.println("  " + Screen.plain(String.valueOf(outcome.problem())));
    }
    for (Candidate candidate : outcome.candidates().stream().limit(SHOWN).toList()) {
      String title = candidate.title() == null ? "" : Screen.plain(candidate.title());
      out.println("  " + candidate.url() + (title.isEmpty() ? "" : "  " + title));
    }
    out.flush();
    return right;
  }
}
