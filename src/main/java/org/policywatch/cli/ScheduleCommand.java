package org.policywatch.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.policywatch.app.Workspace;
import org.policywatch.service.Timetable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the service does next. */
@Command(
    name = "schedule",
    mixinStandardHelpOptions = true,
    description = "Shows when the next crawl, digests and upkeep are, in this machine's time.",
    footer = {
      "",
      "'policywatch run' does what it shows.",
      "",
      "Examples:",
      "  policywatch schedule",
      "  policywatch schedule --json"
    })
final class ScheduleCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();

  @Option(names = "--json", description = "one JSON object a line: what, at (UTC), why")
  private boolean json;

  private final Screen screen;

  ScheduleCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Workspace workspace = global.workspace();
    List<Timetable.Entry> entries = Timetable.of(workspace, workspace.settings(), Instant.now());
    if (json) {
      for (Timetable.Entry entry : entries) {
        JsonLine.print(
            screen,
            json -> {
              json.writeStringField("what", entry.what());
              JsonLine.instant(json, "at", entry.at());
              json.writeStringField("why", entry.why());
            });
      }
    } else {
      Table table = new Table("NEXT", "WHAT", "SET");
      for (Timetable.Entry entry : entries) {
        table.row(
            entry.at() == null ? "never" : Times.local(entry.at()), entry.what(), entry.why());
      }
      table.print(screen.out(), screen.style());
      screen.hint("policywatch run" + workspace.option());
    }
    screen.out().flush();
    return 0;
  }
}
