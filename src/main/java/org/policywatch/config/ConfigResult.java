package org.policywatch.config;

import java.util.List;

/** What reading a configuration file gave. */
public sealed interface ConfigResult {
  /** The file is right. */
  record Valid(Settings settings) implements ConfigResult {}

  /** The file has mistakes: all of them, in the order of the file, at least one. */
  record Invalid(List<Mistake> mistakes) implements ConfigResult {
    public Invalid {
      mistakes = List.copyOf(mistakes);
    }
  }
}
