package org.policywatch.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Adds to {@code sources.yml} as a person would: a few lines, and all others stay as they are. */
public final class SourcesFile {
  private SourcesFile() {}

  /** How adding ended. */
  public sealed interface Added {
    /** The file has the entry now. */
    record Done() implements Added {}

    /** Nothing was written; why, for people. */
    record Refused(String why) implements Added {}
  }

  /**
   * Puts an entry after the last one under {@code sources}.
   *
   * @param entry lines of one mapping, without the dash
   */
  public static Added add(Path file, List<String> entry) {
    try {
      String before = Files.readString(file);
      String after = with(before, entry);
      if (after == null) {
        return new Added.Refused(
            "the sources of " + file + " are not written as a list of blocks: add it by hand");
      }
      if (ConfigFile.parse(file.toString(), after) instanceof ConfigResult.Invalid invalid) {
        return new Added.Refused("the file would not be right: " + invalid.mistakes().getFirst());
      }
      Path next = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(next, after);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
      return new Added.Done();
    } catch (IOException e) {
      return new Added.Refused(file + " cannot be changed: " + e.getMessage());
    }
  }

  private static @Nullable String with(String yaml, List<String> entry) {
    Optional<SequenceNode> sources = sources(yaml);
    if (sources.isEmpty() || sources.get().getFlowStyle() != FlowStyle.BLOCK) {
      return null;
    }
    List<Node> items = sources.get().getValue();
    if (items.isEmpty()) {
      return null;
    }
    int column = sources.get().getStartMark().map(Mark::getColumn).orElse(0);
    int end = sources.get().getEndMark().map(Mark::getIndex).orElse(yaml.length());
    int place = afterContent(yaml, yaml.offsetByCodePoints(0, end));
    StringBuilder block = new StringBuilder();
    for (String line : entry) {
      String lead = block.isEmpty() ? "- " : "  ";
      block.append(" ".repeat(column)).append(lead).append(line).append('\n');
    }
    String head = yaml.substring(0, place);
    return (head.endsWith("\n") ? head : head + "\n") + block + yaml.substring(place);
  }

  /**
   * The mark of a block's end is where the next thing begins; comments between are that thing's.
   */
  private static int afterContent(String yaml, int end) {
    int place = end;
    while (place > 0) {
      int line = yaml.lastIndexOf('\n', place - 2) + 1;
      String text = yaml.substring(line, place).strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        int over = yaml.indexOf('\n', Math.max(line, place - 1));
        return over < 0 ? yaml.length() : over + 1;
      }
      place = line;
    }
    return end;
  }

  private static Optional<SequenceNode> sources(String yaml) {
    try {
      Optional<Node> root =
          new Compose(LoadSettings.builder().setAllowDuplicateKeys(true).build())
              .composeString(yaml);
      return root.filter(MappingNode.class::isInstance)
          .flatMap(
              node ->
                  ((MappingNode) node)
                      .getValue().stream()
                          .filter(
                              pair ->
                                  pair.getKeyNode() instanceof ScalarNode key
                                      && key.getValue().equals("sources"))
                          .map(pair -> pair.getValueNode())
                          .filter(SequenceNode.class::isInstance)
                          .map(SequenceNode.class::cast)
                          .findFirst());
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }
}
