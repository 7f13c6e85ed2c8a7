package org.policywatch.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.match.Holidays;
import org.policywatch.alert.match.Watch;
import org.policywatch.app.Watching;
import org.policywatch.app.Workspace;
import org.policywatch.store.WatchState;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Saved searches and how they fare. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = "Lists the saved searches: those of sources.yml and those added by command.",
    footer = {
      "",
      "Examples:",
      "  policywatch watch add '区块链 region:河北' --to mail:me@reader.example --at 08:00",
      "  policywatch watch                      when each was last evaluated, matched, sent",
      "  policywatch watch test hebei           what it would have told of the last 90 days",
      "  policywatch watch pause hebei",
      "",
      "What comes while a watch is paused is told once it is resumed."
    })
final class WatchCommand implements Callable<Integer> {
  private static final String NEVER = "never";

  @Mixin private GlobalOptions global = new GlobalOptions();

  @Option(names = "--long", description = "with query, recipients and times in full")
  private boolean isLong;

  private final Screen screen;

  private WatchCommand(Screen screen) {
    this.screen = screen;
  }

  static CommandLine withSubcommands(Screen screen) {
    return new CommandLine(new WatchCommand(screen))
        .addSubcommand("add", new WatchAddCommand(screen))
        .addSubcommand("test", new WatchTestCommand(screen));
  }

  @Override
  public Integer call() {
    return list(global);
  }

  @Command(
      name = "list",
      aliases = "status",
      mixinStandardHelpOptions = true,
      description = "The same as 'watch' alone.",
      footer = {"", "Example:", "  policywatch watch list"})
  int list(@Mixin GlobalOptions options) {
    Workspace workspace = options.workspace();
    List<Watching.Standing> all = Watching.all(workspace, workspace.settings());
    if (all.isEmpty()) {
      screen.out().println("no watches: 'policywatch watch add WORDS --to RECIPIENT' makes one");
    } else if (isLong) {
      all.forEach(this::full);
    } else {
      table(all);
    }
    screen.out().flush();
    return 0;
  }

  private void table(List<Watching.Standing> all) {
    Instant now = Instant.now();
    Table table = new Table("WATCH", "QUERY", "WHEN", "EVALUATED", "MATCHED", "SENT");
    for (Watching.Standing standing : all) {
      @Nullable WatchState state = standing.state().orElse(null);
      table.row(
          standing.watch().id(),
          standing.watch().query(),
          standing.paused() ? "paused" : when(standing.watch().times()),
          state == null ? NEVER : Times.ago(state.evaluated(), now),
          state == null ? NEVER : matched(state, time -> Times.ago(time, now)),
          state == null || state.sent() == null ? NEVER : Times.ago(state.sent(), now));
    }
    table.print(screen.out(), screen.style());
  }

  private void full(Watching.Standing standing) {
    Watch watch = standing.watch();
    @Nullable WatchState state = standing.state().orElse(null);
    screen.out().println(screen.style().bold(watch.id()) + (standing.paused() ? " (paused)" : ""));
    line("query", watch.query());
    line("to", String.join(", ", watch.to()));
    line("when", when(watch.times()));
    line("told", wishes(watch.wishes()));
    line("evaluated", state == null ? NEVER : Times.local(state.evaluated()));
    line("matched", state == null ? NEVER : matched(state, Times::local));
    line("sent", state == null || state.sent() == null ? NEVER : Times.local(state.sent()));
    line("kept", standing.saved() ? "in the data directory" : "in sources.yml");
  }

  private void line(String name, String value) {
    screen.out().println("  " + name + " ".repeat(11 - name.length()) + Screen.plain(value));
  }

  private static String matched(WatchState state, Function<Instant, String> shown) {
    return state.matched() == null
        ? NEVER
        : shown.apply(state.matched()) + " (" + state.items() + ")";
  }

  private static String when(Watch.Times times) {
    String days =
        times.days().size() == 7
            ? "daily"
            : times.days().stream()
                .sorted()
                .map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","))
                .replace("mon,tue,wed,thu,fri", "mon-fri");
    return days
        + " "
        + times.at()
        + (times.holidays().equals(Holidays.NONE) ? "" : " but holidays");
  }

  private static String wishes(Watch.Wishes wishes) {
    return wishes.events().stream()
        .sorted()
        .map(event -> event.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  @Command(
      name = "pause",
      mixinStandardHelpOptions = true,
      description = "Makes a watch quiet until it is resumed.",
      footer = {"", "Example:", "  policywatch watch pause hebei"})
  int pause(@Mixin GlobalOptions options, @Parameters(paramLabel = "WATCH") String id) {
    Workspace workspace = options.workspace();
    return changed(Watching.pause(workspace, workspace.settings(), id), id, "paused");
  }

  @Command(
      name = "resume",
      mixinStandardHelpOptions = true,
      description = "Lets a watch be heard again; what came meanwhile is told.",
      footer = {"", "Example:", "  policywatch watch resume hebei"})
  int resume(@Mixin GlobalOptions options, @Parameters(paramLabel = "WATCH") String id) {
    Workspace workspace = options.workspace();
    return changed(Watching.resume(workspace, workspace.settings(), id), id, "resumed");
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = "Forgets a watch that was added by command.",
      footer = {"", "Example:", "  policywatch watch remove watch-1"})
  int remove(@Mixin GlobalOptions options, @Parameters(paramLabel = "WATCH") String id) {
    Workspace workspace = options.workspace();
    return changed(Watching.remove(workspace, workspace.settings(), id), id, "removed");
  }

  private int changed(Watching.Changed changed, String id, String what) {
    switch (changed) {
      case DONE -> screen.out().println(id + " is " + what);
      case NOTHING -> screen.out().println(id + " was not changed: it is so already");
      case UNKNOWN -> screen.err().println("policywatch: there is no watch '" + id + "'");
      case IN_FILE ->
          screen.err().println("policywatch: '" + id + "' stands in sources.yml: remove it there");
    }
    screen.out().flush();
    screen.err().flush();
    return changed == Watching.Changed.DONE || changed == Watching.Changed.NOTHING
        ? 0
        : Failures.USAGE;
  }
}
