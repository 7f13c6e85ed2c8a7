package org.policywatch.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code sources.yml}. Stateless, thread-safe; never throws for what is in the file. */
public final class ConfigFile {
  private static final long SIZE_LIMIT = 5_000_000;

  private ConfigFile() {}

  /** The settings in the file, or all its mistakes. */
  public static ConfigResult read(Path file) {
    try {
      if (Files.size(file) > SIZE_LIMIT) {
        return wrong(file, "is over " + SIZE_LIMIT / 1_000_000 + " MB: split the sources");
      }
      return parse(file.toString(), Files.readString(file));
    } catch (NoSuchFileException e) {
      return wrong(file, "there is no such file: give one with --config FILE");
    } catch (CharacterCodingException e) {
      return wrong(file, "is not UTF-8: save it as UTF-8");
    } catch (IOException e) {
      return wrong(file, "cannot be read: " + e.getMessage());
    }
  }

  /**
   * The settings in a text, or all its mistakes.
   *
   * @param name what messages call the file
   */
  public static ConfigResult parse(String name, String yaml) {
    Mistakes mistakes = new Mistakes(name);
    Optional<Node> root = compose(name, yaml, mistakes);
    if (!mistakes.inOrder().isEmpty()) {
      return new ConfigResult.Invalid(mistakes.inOrder());
    }
    if (root.isEmpty()) {
      mistakes.add(1, 1, "the file is empty: expected at least 'sources:' with one source");
      return new ConfigResult.Invalid(mistakes.inOrder());
    }
    Settings settings = new SettingsReader(mistakes).read(root.get());
    List<Mistake> found = mistakes.inOrder();
    return found.isEmpty() ? new ConfigResult.Valid(settings) : new ConfigResult.Invalid(found);
  }

  static Optional<Node> compose(String name, String yaml, Mistakes mistakes) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(name)
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(20)
            .build();
    try {
      return new Compose(settings).composeString(yaml);
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark();
      String problem = e.getProblem() == null ? "it cannot be read" : e.getProblem();
      mistakes.add(
          mark.map(Mark::getLine).orElse(0) + 1,
          mark.map(Mark::getColumn).orElse(0) + 1,
          "not YAML: " + problem + ": check the indentation, quotes and colons here");
    } catch (YamlEngineException e) {
      mistakes.add(1, 1, "not YAML: " + Mistakes.cut(String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  private static ConfigResult wrong(Path file, String message) {
    return new ConfigResult.Invalid(List.of(new Mistake(file.toString(), 1, 1, message)));
  }
}
