package org.policywatch.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.policywatch.config.ConfigFile;
import org.policywatch.config.ConfigResult;
import org.policywatch.config.Settings;

/**
 * Where a command works.
 *
 * @param config the configuration file
 * @param data the data directory
 */
public record Workspace(Path config, Path data) {
  private static final String FILE = "sources.yml";

  /**
   * The places the user named, or the usual ones: {@code sources.yml} in the current directory,
   * else the one that came with the program; {@code index} beside it.
   *
   * @param config as the user named it; or null
   * @param data as the user named it; or null
   * @param home the program's folder; or null when it is not known
   */
  public static Workspace locate(@Nullable Path config, @Nullable Path data, @Nullable Path home) {
    Path here = Path.of(FILE);
    Path chosen =
        config != null ? config : Files.exists(here) || home == null ? here : home.resolve(FILE);
    Path beside = chosen.toAbsolutePath().getParent();
    return new Workspace(chosen, data != null ? data : beside.resolve("index").normalize());
  }

  /**
   * The option that leads a next command back here, with a blank in front; empty when the data
   * directory is the usual one.
   */
  public String option() {
    Workspace usual = locate(null, null, null);
    return data.toAbsolutePath().equals(usual.data().toAbsolutePath()) ? "" : " --data " + data;
  }

  /**
   * The settings in the file.
   *
   * @throws ConfigProblem with all mistakes when it is not right
   */
  public Settings settings() {
    return switch (ConfigFile.read(config)) {
      case ConfigResult.Valid valid -> valid.settings();
      case ConfigResult.Invalid invalid -> throw new ConfigProblem(invalid.mistakes());
    };
  }

  public Path indexFolder() {
    return data.resolve("lucene");
  }

  public Path archiveFolder() {
    return data.resolve("archive");
  }

  /** True when something has been crawled into the data directory. */
  public boolean hasData() {
    return Files.exists(data.resolve("policywatch.db"));
  }

  /** Throws {@link NoDataException} when nothing has been. */
  void requireData() {
    if (!hasData()) {
      throw new NoDataException(data);
    }
  }
}
