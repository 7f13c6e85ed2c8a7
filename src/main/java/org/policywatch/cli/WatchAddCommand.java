package org.policywatch.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policywatch.app.Watching;
import org.policywatch.app.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Saves a search. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Saves a search; it says how many hits a week to expect.",
    footer = {
      "",
      "QUERY is what one types after 'search'. Without --backfill the watch begins now.",
      "",
      "Examples:",
      "  policywatch watch add '区块链 region:河北' --to mail:me@reader.example --at 08:00",
      "  policywatch watch add 元宇宙 --to folder --days mon-fri --backfill 30d --id meta",
      "",
      "Exit status: 0 saved, 1 it finds nearly everything, 2 bad use or a query with mistakes."
    })
final class WatchAddCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "words and fields")
  private List<String> query = new ArrayList<>();

  @Option(
      names = "--to",
      required = true,
      split = ",",
      paramLabel = "RECIPIENT",
      description = "mail:ADDRESS, wecom:ID, feed, …; 'policywatch channels' lists them")
  private List<String> to = new ArrayList<>();

  @Option(names = "--id", paramLabel = "ID", description = "its name; default watch-1, -2, …")
  private @Nullable String id;

  @Option(names = "--at", paramLabel = "HH:MM", description = "time of day; default 08:00")
  private @Nullable String at;

  @Option(names = "--days", split = ",", paramLabel = "DAYS", description = "mon-fri, sun, …")
  private List<String> days = new ArrayList<>();

  @Option(
      names = "--holidays",
      split = ",",
      paramLabel = "china|FILE",
      description = "not on public holidays, nor on the days off in a file")
  private List<String> holidays = new ArrayList<>();

  @Option(names = "--quiet", paramLabel = "HH:MM-HH:MM", description = "when nothing is sent")
  private @Nullable String quiet;

  @Option(
      names = "--on",
      split = ",",
      paramLabel = "EVENT",
      description = "new, changed, target, moved, deadline, silent; default new,changed,deadline")
  private List<String> on = new ArrayList<>();

  @Option(
      names = "--remind",
      split = ",",
      paramLabel = "N",
      description = "days before a deadline; default 90,30,7")
  private List<Integer> remind = new ArrayList<>();

  @Option(names = "--backfill", paramLabel = "30d", description = "look back so far at first")
  private @Nullable String backfill;

  @Option(names = "--heartbeat", description = "say weekly that there was nothing")
  private boolean heartbeat;

  @Option(names = "--language", paramLabel = "zh|en", description = "of the digest's own words")
  private @Nullable String language;

  @Option(names = "--anyway", description = "save also what finds nearly everything")
  private boolean anyway;

  private final Screen screen;

  WatchAddCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Workspace workspace = global.workspace();
    return switch (Watching.add(workspace, workspace.settings(), keys(), anyway)) {
      case Watching.Added.Done done -> {
        screen
            .out()
            .printf(
                Locale.ROOT,
                "%s is saved: about %.1f hits a week, going by the last %d days%n",
                done.watch().id(),
                done.week(),
                Watching.DAYS);
        screen.out().flush();
        yield 0;
      }
      case Watching.Added.Broken broken ->
          QueryProblems.print(screen, broken.query(), broken.problems());
      case Watching.Added.TooBroad broad -> {
        say(
            "it finds %d of the last %d documents: say more, or save it with --anyway"
                .formatted(broad.found(), broad.all()));
        yield Failures.WORK;
      }
      case Watching.Added.Refused refused -> {
        refused.mistakes().forEach(this::say);
        yield Failures.USAGE;
      }
    };
  }

  private void say(String text) {
    screen.err().println("policywatch: " + Screen.plain(text));
    screen.err().flush();
  }

  /** A file is meant from here, but read by a service that runs elsewhere. */
  private static String fromHere(String holidays) {
    return holidays.equals("china") || holidays.equals("none")
        ? holidays
        : Path.of(holidays).toAbsolutePath().normalize().toString();
  }

  private Map<String, Object> keys() {
    Map<String, Object> keys = new LinkedHashMap<>();
    put(keys, "id", id);
    put(keys, "query", String.join(" ", query));
    put(keys, "to", to);
    put(keys, "at", at);
    put(keys, "days", days);
    put(keys, "holidays", holidays.stream().map(WatchAddCommand::fromHere).toList());
    put(keys, "quiet", quiet);
    put(keys, "on", on);
    put(keys, "remind", remind);
    put(keys, "backfill", backfill);
    put(keys, "language", language);
    if (heartbeat) {
      keys.put("heartbeat", true);
    }
    return keys;
  }

  private static void put(Map<String, Object> keys, String key, @Nullable Object value) {
    boolean isSaid = value != null && !(value instanceof List<?> list && list.isEmpty());
    if (isSaid) {
      keys.put(key, value);
    }
  }
}
