package org.policywatch.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.policywatch.app.ConfigProblem;
import org.policywatch.app.Workspace;
import org.policywatch.config.Settings;

/**
 * The settings as the file last was when it was right. A broken edit is told once, with its
 * mistakes, and the settings before it stay. Thread-safe.
 */
final class LiveSettings {
  private final Workspace workspace;
  private final Consumer<String> talk;
  private byte[] seen;
  private volatile Settings settings;

  /** Throws {@link ConfigProblem} when the file is not right to begin with. */
  LiveSettings(Workspace workspace, Consumer<String> talk) {
    this.workspace = workspace;
    this.talk = talk;
    this.seen = bytes(workspace.config());
    this.settings = workspace.settings();
  }

  Settings get() {
    return settings;
  }

  /** Looks at the file; the new settings when it has changed and is right. */
  synchronized Optional<Settings> refresh() {
    byte[] now = bytes(workspace.config());
    if (Arrays.equals(now, seen)) {
      return Optional.empty();
    }
    seen = now;
    try {
      settings = workspace.settings();
      talk.accept(
          workspace.config()
              + " taken up: "
              + settings.sources().size()
              + " sources, "
              + settings.watches().size()
              + " watches");
      return Optional.of(settings);
    } catch (ConfigProblem e) {
      talk.accept(
          workspace.config()
              + " has changed and has mistakes; the settings before it stay:\n"
              + e.getMessage());
      return Optional.empty();
    }
  }

  /** Empty while an editor has it moved away, which is a change of its own. */
  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
