package org.policywatch;

import org.policywatch.cli.PolicywatchCommand;

/** Starts the command line. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its status. */
  public static void main(String[] arguments) {
    System.exit(PolicywatchCommand.run(arguments));
  }
}
