package org.policywatch.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root command; its subcommands are the program. */
@Command(
    name = "policywatch",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    subcommands = PracticeCommand.class,
    description = "Watches government sites and news for policy targets.")
public final class PolicywatchCommand {

  private PolicywatchCommand() {}

  /** Runs the command that {@code arguments} name and gives the exit status: 0, 1 or 2. */
  public static int run(String... arguments) {
    return new CommandLine(new PolicywatchCommand()).execute(arguments);
  }
}
