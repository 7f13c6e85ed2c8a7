package org.policywatch.cli;

import java.util.concurrent.Callable;
import org.policywatch.app.NightlyCrawl;
import org.policywatch.app.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Crawls every night until it is stopped. */
@Command(
    name = "schedule",
    mixinStandardHelpOptions = true,
    description = "Stays and crawls when schedule.crawl in sources.yml says so; Ctrl-C ends it.",
    footer = {
      "",
      "A night that was missed because this was not running is caught up at once.",
      "Without it, a cron job with 'policywatch crawl --due' does the same."
    })
final class ScheduleCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();

  private final Screen screen;

  ScheduleCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws InterruptedException {
    Workspace workspace = global.workspace();
    try (StopSignal signal = new StopSignal();
        NightlyCrawl nightly = NightlyCrawl.start(workspace, this::say)) {
      signal.asks(nightly::stop);
      nightly.await();
    }
    return 0;
  }

  /** At once: there may be a night between two lines. */
  private void say(String line) {
    screen.out().println(line);
    screen.out().flush();
  }
}
