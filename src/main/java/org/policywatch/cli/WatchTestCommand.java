package org.policywatch.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.policywatch.alert.digest.DigestHtml;
import org.policywatch.alert.digest.DigestText;
import org.policywatch.alert.match.Watch;
import org.policywatch.app.Digesting;
import org.policywatch.app.Watching;
import org.policywatch.app.Workspace;
import org.policywatch.config.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a watch would have told. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = "Shows what a watch would have told of the last 90 days; sends nothing.",
    footer = {"", "Example:", "  policywatch watch test watch-1"})
final class WatchTestCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();

  @Parameters(paramLabel = "WATCH", description = "its id")
  private String id = "";

  @Option(names = "--html", description = "as it looks in a mail")
  private boolean html;

  private final Screen screen;

  WatchTestCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Workspace workspace = global.workspace();
    Settings settings = workspace.settings();
    Optional<Watch> watch =
        Watching.all(workspace, settings).stream()
            .map(Watching.Standing::watch)
            .filter(it -> it.id().equals(id))
            .findFirst();
    if (watch.isEmpty()) {
      screen.err().println("policywatch: there is no watch '" + id + "'");
      screen.err().flush();
      return Failures.USAGE;
    }
    var digest =
        Digesting.preview(
            workspace, settings, List.of(watch.get()), Instant.now().minus(Watching.window()));
    screen.out().print(html ? DigestHtml.render(digest) : DigestText.render(digest));
    screen.out().flush();
    return 0;
  }
}
