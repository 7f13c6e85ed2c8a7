package org.policywatch.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
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
      ObjectMapper mapper = new ObjectMapper();
      for (Timetable.Entry entry : entries) {
        screen
            .out()
            .println(
                mapper
                    .createObjectNode()
                    .put("what", entry.what())
                    .put("at", entry.at() == null ? null : entry.at().toString())
                    .put("why", entry.why()));
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
