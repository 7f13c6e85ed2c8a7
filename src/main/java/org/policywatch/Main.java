package org.policywatch;

import java.util.logging.LogManager;
import org.policywatch.cli.PolicywatchCommand;

/** Starts the command line. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its status. */
  public static void main(String[] arguments) {
    // Lucene's start-up notes come by java.util.logging, whose default is the user's screen
    LogManager.getLogManager().reset();
    System.exit(PolicywatchCommand.run(arguments));
  }
}
