package org.policywatch.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.policywatch.app.Workspace;
import picocli.CommandLine.Option;

/** The options every command has. */
final class GlobalOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "the configuration; default sources.yml here, else the one that came along")
  private @Nullable Path config;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "the data directory; default 'index' beside the configuration")
  private @Nullable Path data;

  @Option(
      names = {"-v", "--verbose"},
      description = "show the stack trace when something fails")
  private boolean verbose;

  Workspace workspace() {
    return workspace(config, data);
  }

  /** The same for options that were read elsewhere. */
  static Workspace workspace(@Nullable Path config, @Nullable Path data) {
    Workspace workspace = Workspace.locate(config, data, home());
    logTo(workspace.data());
    return workspace;
  }

  /** The program's folder, which the launcher tells; null when it was started otherwise. */
  static @Nullable Path home() {
    String home = System.getProperty("policywatch.home");
    return home == null ? null : Path.of(home);
  }

  /** The log goes to the data directory; this must come before the first logger is made. */
  static void logTo(Path data) {
    if (System.getProperty("policywatch.data") == null) {
      System.setProperty("policywatch.data", data.toString());
    }
  }

  boolean verbose() {
    return verbose;
  }
}
