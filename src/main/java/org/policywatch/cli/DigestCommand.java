package org.policywatch.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.policywatch.alert.DigestReport;
import org.policywatch.alert.digest.DigestHtml;
import org.policywatch.alert.digest.DigestText;
import org.policywatch.alert.match.Watch;
import org.policywatch.app.Digesting;
import org.policywatch.app.Watching;
import org.policywatch.app.Workspace;
import org.policywatch.config.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What people who saved a search are told. */
@Command(
    name = "digest",
    mixinStandardHelpOptions = true,
    description = "Shows what the watches would tell; with --send tells it.",
    footer = {
      "",
      "--send looks at the watches that are due and sends each digest once, however often it is",
      "called: let cron call it every few minutes. 'policywatch channels' says where they go.",
      "",
      "Examples:",
      "  policywatch digest                  of the last seven days, shown",
      "  policywatch digest hebei --days 30  of one watch",
      "  policywatch digest --html > digest.html",
      "  policywatch digest --send"
    })
final class DigestCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WATCH", arity = "0..*", description = "ids; default all")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--days", paramLabel = "N", description = "how far back; default 7")
  private int days = 7;

  @Option(names = "--html", description = "as it looks in a mail")
  private boolean html;

  @Option(names = "--preview", description = "show and send nothing, which is usual")
  private boolean preview;

  @Option(names = "--send", description = "tell what is due, and remember it")
  private boolean send;

  private final Screen screen;

  DigestCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Workspace workspace = global.workspace();
    Settings settings = workspace.settings();
    List<Watch> all =
        Watching.all(workspace, settings).stream().map(Watching.Standing::watch).toList();
    List<Watch> watches = watches(all);
    if (all.isEmpty()) {
      screen.out().println("no watches: 'policywatch watch add WORDS --to RECIPIENT' makes one");
      screen.out().flush();
      return 0;
    }
    if (send && preview) {
      throw ExceptionHandlers.mistake(
          spec.commandLine(), "--send and --preview: either one or the other");
    }
    if (send) {
      return send(workspace, settings);
    }
    Instant since = Instant.now().minus(Duration.ofDays(days));
    var digest = Digesting.preview(workspace, settings, watches, since);
    screen.out().print(html ? DigestHtml.render(digest) : DigestText.render(digest));
    screen.out().flush();
    return 0;
  }

  private int send(Workspace workspace, Settings settings) {
    if (!ids.isEmpty()) {
      throw ExceptionHandlers.mistake(
          spec.commandLine(), "--send tells what is due of all watches: leave the ids out");
    }
    DigestReport report = Digesting.send(workspace, settings, System.getenv(), () -> false);
    screen
        .out()
        .printf(
            "%s due, %s written, %d sent, %d to be tried again, %d given up%n",
            Words.count(report.evaluated(), "watch", "watches"),
            Words.count(report.digests(), "digest"),
            report.sent(),
            report.postponed(),
            report.failed());
    screen.out().flush();
    return report.failed() + report.postponed() == 0 ? 0 : Failures.WORK;
  }

  private List<Watch> watches(List<Watch> all) {
    List<String> known = all.stream().map(Watch::id).toList();
    List<String> unknown = ids.stream().filter(id -> !known.contains(id)).toList();
    if (!unknown.isEmpty()) {
      throw ExceptionHandlers.mistake(
          spec.commandLine(),
          "no watch "
              + unknown.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "))
              + ": there is "
              + String.join(", ", known));
    }
    return all.stream().filter(watch -> ids.isEmpty() || ids.contains(watch.id())).toList();
  }
}
