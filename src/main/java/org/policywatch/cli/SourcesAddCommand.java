package org.policywatch.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policywatch.app.SourceFinder;
import org.policywatch.app.SourceProposal;
import org.policywatch.app.Workspace;
import org.policywatch.config.Settings;
import org.policywatch.config.SourcesFile;
import org.policywatch.model.Candidate;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at a site and writes an entry for it. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Looks at a site, proposes an entry and, on yes, adds it to sources.yml.",
    footer = {
      "",
      "Name the page that lists what you want. The entry is made from what is there: a feed, a",
      "list, a JSON answer or a sitemap. Comments and order of the file stay as they are.",
      "",
      "Examples:",
      "  policywatch sources add https://www.hebei.gov.cn/columns/policies/",
      "  policywatch sources add https://news.example/ --id my-news --yes",
      "Exit status: 0 added, 1 nothing found or not added, 2 bad use."
    })
final class SourcesAddCommand implements Callable<Integer> {
  private static final int SHOWN = 5;

  @Mixin private GlobalOptions global = new GlobalOptions();
  @Spec private CommandSpec spec;

  @Option(names = "--id", description = "what to call it; default a name made from the host's")
  private @Nullable String id;

  @Option(names = "--yes", description = "add it without asking")
  private boolean yes;

  @Parameters(paramLabel = "URL", description = "the page that lists what you want")
  private String url = "";

  private final Screen screen;

  SourcesAddCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    PageUrl page =
        PageUrl.parse(url)
            .orElseThrow(
                () ->
                    ExceptionHandlers.mistake(
                        spec.commandLine(),
                        "'" + url + "' is not an address: expected http://… or https://…"));
    Workspace workspace = global.workspace();
    Settings settings = workspace.settings();
    check(settings);
    try (SourceFinder finder = SourceFinder.open(settings)) {
      SourceProposal proposal = finder.look(page, id);
      print(proposal);
      return agreed() ? add(workspace, proposal) : Failures.WORK;
    }
  }

  private void check(Settings settings) {
    if (id == null) {
      return;
    }
    if (!SourceId.isValid(id)) {
      throw ExceptionHandlers.mistake(
          spec.commandLine(), "--id '" + id + "': expected a-z, 0-9 and '-', at most 64");
    }
    if (settings.source(new SourceId(id)).isPresent()) {
      throw ExceptionHandlers.mistake(spec.commandLine(), "there is a source '" + id + "' already");
    }
  }

  private void print(SourceProposal proposal) {
    PrintWriter out = screen.out();
    proposal.found().forEach(line -> out.println(screen.style().dim(Screen.plain(line))));
    out.println();
    out.println(Screen.plainLines(proposal.yaml()));
    out.println();
    out.println(proposal.pages().size() + " pages on its first list, such as");
    for (Candidate candidate : proposal.pages().stream().limit(SHOWN).toList()) {
      String title = candidate.title() == null ? "" : "  " + Screen.plain(candidate.title());
      out.println("  " + candidate.url() + title);
    }
    out.flush();
  }

  private boolean agreed() {
    if (yes) {
      return true;
    }
    Console console = System.console();
    if (console == null || !screen.live()) {
      screen.err().println("not added: say --yes, or answer at a terminal");
      screen.err().flush();
      return false;
    }
    String answer = console.readLine("add it to sources.yml? [y/N] ");
    return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
  }

  private int add(Workspace workspace, SourceProposal proposal) {
    switch (SourcesFile.add(workspace.config(), proposal.entry())) {
      case SourcesFile.Added.Done done -> {
        screen.out().println("added to " + workspace.config());
        screen.out().println(screen.style().dim("next: policywatch crawl " + proposal.id()));
        screen.out().flush();
        return 0;
      }
      case SourcesFile.Added.Refused refused -> {
        screen.err().println("policywatch: " + Screen.plain(refused.why()));
        screen.err().flush();
        return Failures.WORK;
      }
    }
  }
}
