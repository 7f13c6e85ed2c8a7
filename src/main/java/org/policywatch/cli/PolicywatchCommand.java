package org.policywatch.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root command; its subcommands are the program. */
@Command(
    name = "policywatch",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = "Who promised what, how much, by when: watches government sites and news.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      CrawlCommand.class,
      SearchCommand.class,
      ShowCommand.class,
      TargetsCommand.class,
      TimelineCommand.class,
      SimilarCommand.class,
      DiffCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      ExtractCommand.class,
      SourcesCommand.class,
      StatusCommand.class,
      RobotsCommand.class,
      ScheduleCommand.class,
      ReindexCommand.class,
      ReextractCommand.class,
      ReplayCommand.class,
      PracticeCommand.class
    },
    footer = {
      "",
      "Begin with 'policywatch demo'; 'policywatch COMMAND --help' has examples.",
      "Exit status: 0 ok, 1 work failed, 2 bad use."
    })
public final class PolicywatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private PolicywatchCommand() {}

  /** Runs the command that {@code arguments} name and gives the exit status: 0, 1 or 2. */
  public static int run(String... arguments) {
    return run(Screen.system(System.getenv()), arguments);
  }

  static int run(Screen screen, String... arguments) {
    Failures failures = new Failures(screen);
    return new CommandLine(new PolicywatchCommand(), new Factory(screen))
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures)
        .setOut(screen.out())
        .setErr(screen.err())
        .setUsageHelpWidth(Math.max(80, screen.style().columns()))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                screen.style().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .execute(arguments);
  }

  /** Without a command: what there is, on standard error, and status 2. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Failures.USAGE;
  }

  /** Gives each command the screen, the only thing a command is made of. */
  private record Factory(Screen screen) implements IFactory {
    private static final Map<Class<?>, java.util.function.Function<Screen, Object>> COMMANDS =
        Map.ofEntries(
            Map.entry(DemoCommand.class, DemoCommand::new),
            Map.entry(CrawlCommand.class, CrawlCommand::new),
            Map.entry(SearchCommand.class, SearchCommand::new),
            Map.entry(ShowCommand.class, ShowCommand::new),
            Map.entry(TargetsCommand.class, TargetsCommand::new),
            Map.entry(TimelineCommand.class, TimelineCommand::new),
            Map.entry(SimilarCommand.class, SimilarCommand::new),
            Map.entry(DiffCommand.class, DiffCommand::new),
            Map.entry(ExportCommand.class, ExportCommand::new),
            Map.entry(ImportCommand.class, ImportCommand::new),
            Map.entry(ExtractCommand.class, ExtractCommand::new),
            Map.entry(SourcesCommand.class, SourcesCommand::new),
            Map.entry(SourcesCheckCommand.class, SourcesCheckCommand::new),
            Map.entry(SourcesAddCommand.class, SourcesAddCommand::new),
            Map.entry(StatusCommand.class, StatusCommand::new),
            Map.entry(ReextractCommand.class, ReextractCommand::new),
            Map.entry(ReplayCommand.class, ReplayCommand::new),
            Map.entry(RobotsCommand.class, RobotsCommand::new),
            Map.entry(ScheduleCommand.class, ScheduleCommand::new),
            Map.entry(ReindexCommand.class, ReindexCommand::new));

    @Override
    public <K> K create(Class<K> type) throws Exception {
      var maker = COMMANDS.get(type);
      return maker == null
          ? CommandLine.defaultFactory().create(type)
          : type.cast(maker.apply(screen));
    }
  }
}
