package org.policywatch.cli;

import java.util.List;
import org.policywatch.config.Settings;
import org.policywatch.source.Source;
import org.policywatch.text.Nearest;
import picocli.CommandLine;

/** The sources a command line names. */
final class SourceChoice {
  private SourceChoice() {}

  /**
   * Those named, enabled or not; all enabled ones when none is named. Unknown names end the
   * command.
   */
  static List<Source> of(Settings settings, List<String> names, CommandLine command) {
    if (names.isEmpty()) {
      return settings.sources().stream()
          .filter(source -> source.profile().cadence().enabled())
          .toList();
    }
    return names.stream().map(name -> one(settings, name, command)).distinct().toList();
  }

  static Source one(Settings settings, String name, CommandLine command) {
    List<String> ids = settings.sources().stream().map(source -> source.id().value()).toList();
    int at = ids.indexOf(name);
    if (at < 0) {
      String near =
          Nearest.to(name, ids)
              .map(id -> "did you mean '" + id + "'?")
              .orElse("'policywatch sources' lists them");
      throw ExceptionHandlers.mistake(command, "there is no source '" + name + "': " + near);
    }
    return settings.sources().get(at);
  }
}
