package org.policywatch.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root command; its subcommands are the program. */
@Command(
    name = "policywatch",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = "Who promised what, how much, by when: watches government sites and news.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Begin with 'policywatch demo'; 'policywatch COMMAND --help' has examples.",
      "Exit status: 0 ok, 1 work failed, 2 bad use."
    })
public final class PolicywatchCommand implements Callable<Integer> {
  /** In the order of the help. */
  private static final List<String> NAMES =
      List.of(
          "demo",
          "crawl",
          "search",
          "show",
          "targets",
          "timeline",
          "similar",
          "diff",
          "export",
          "import",
          "extract",
          "sources",
          "status",
          "robots",
          "run",
          "schedule",
          "watch",
          "digest",
          "channels",
          "reindex",
          "re-extract",
          "replay",
          "completion",
          "help",
          "man",
          "complete",
          "practice");

  /** Those whose answer people read at once; the others tell as they go. */
  private static final Set<String> PAGED =
      Set.of(
          "search",
          "show",
          "targets",
          "timeline",
          "similar",
          "diff",
          "extract",
          "sources",
          "help",
          "status");

  @Spec private CommandSpec spec;

  private PolicywatchCommand() {}

  /** Runs the command that {@code arguments} name and gives the exit status: 0, 1 or 2. */
  public static int run(String... arguments) {
    Map<String, String> environment = System.getenv();
    Screen screen = Screen.system(environment);
    if (!isRead(arguments) || !PagedOutput.isWanted(screen.style(), environment)) {
      return run(screen, arguments);
    }
    try (PagedOutput paged = new PagedOutput(screen.bytes(), screen.style(), environment)) {
      return run(screen.to(paged), arguments);
    } catch (IOException e) {
      // the terminal or the pager is gone, and with it the reader
      return Failures.WORK;
    }
  }

  private static boolean isRead(String... arguments) {
    return arguments.length > 0 && PAGED.contains(arguments[0])
        || List.of(arguments).contains("--help");
  }

  static int run(Screen screen, String... arguments) {
    Optional<PlainSearch> plain = PlainSearch.read(arguments);
    int status = plain.isPresent() ? plain.get().run(screen) : parsed(screen, arguments);
    screen.out().flush();
    screen.err().flush();
    return status;
  }

  private static int parsed(Screen screen, String... arguments) {
    CommandLine line = line(screen, arguments);
    ExceptionHandlers.handle(line, screen);
    return line.setOut(screen.out())
        .setErr(screen.err())
        .setUsageHelpWidth(Math.max(80, screen.style().columns()))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                screen.style().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .execute(arguments);
  }

  /**
   * With the one command that is meant, where that is plain: to read the options of all of them
   * takes longer than a search.
   */
  static CommandLine line(Screen screen, String... arguments) {
    boolean plain =
        arguments.length > 0 && NAMES.contains(arguments[0]) && !arguments[0].equals("help");
    return line(screen, plain ? List.of(arguments[0]) : NAMES);
  }

  /** With all commands. */
  static CommandLine whole(Screen screen) {
    return line(screen, NAMES);
  }

  private static CommandLine line(Screen screen, List<String> names) {
    CommandLine line = new CommandLine(new PolicywatchCommand());
    for (String name : names) {
      line.addSubcommand(name, command(name, screen));
    }
    return line;
  }

  /** A switch, because as many method references would take longer than the rest of the start. */
  private static Object command(String name, Screen screen) {
    return switch (name) {
      case "demo" -> new DemoCommand(screen);
      case "crawl" -> new CrawlCommand(screen);
      case "search" -> new SearchCommand(screen);
      case "show" -> new ShowCommand(screen);
      case "targets" -> new TargetsCommand(screen);
      case "timeline" -> new TimelineCommand(screen);
      case "similar" -> new SimilarCommand(screen);
      case "diff" -> new DiffCommand(screen);
      case "export" -> new ExportCommand(screen);
      case "import" -> new ImportCommand(screen);
      case "extract" -> new ExtractCommand(screen);
      case "sources" ->
          new CommandLine(new SourcesCommand(screen))
              .addSubcommand("check", new SourcesCheckCommand(screen))
              .addSubcommand("add", new SourcesAddCommand(screen));
      case "status" -> new StatusCommand(screen);
      case "robots" -> new RobotsCommand(screen);
      case "run" -> new RunCommand(screen);
      case "schedule" -> new ScheduleCommand(screen);
      case "watch" -> WatchCommand.withSubcommands(screen);
      case "digest" -> new DigestCommand(screen);
      case "channels" ->
          new CommandLine(new ChannelsCommand(screen))
              .addSubcommand("test", new ChannelsTestCommand(screen));
      case "reindex" -> new ReindexCommand(screen);
      case "re-extract" -> new ReextractCommand(screen);
      case "replay" -> new ReplayCommand(screen);
      case "completion" -> new CompletionCommand(screen);
      case "help" -> new CommandLine.HelpCommand();
      case "man" -> new ManCommand(screen);
      case "complete" -> new CompleteCommand(screen);
      case "practice" -> new PracticeCommand();
      default -> throw new IllegalArgumentException("no command '" + name + "'");
    };
  }

  /** Without a command: what there is, on standard error, and status 2. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Failures.USAGE;
  }
}
