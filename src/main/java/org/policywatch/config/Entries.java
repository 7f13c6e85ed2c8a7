package org.policywatch.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Lists of entries with ids; two with one id are a mistake. */
final class Entries {
  private final Mistakes mistakes;

  Entries(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /**
   * Those under a key; half-right ones are left out.
   *
   * @param word what messages call one of them
   * @param reader from the name for messages and the entry
   */
  <T> List<T> read(
      Section parent,
      String key,
      String word,
      BiFunction<String, Node, @Nullable T> reader,
      Function<T, String> id) {
    Node node = parent.child(key);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode list)) {
      mistakes.add(node, key + " is " + Section.describe(node) + ": expected a list, '- id: …'");
      return List.of();
    }
    List<T> out = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    int number = 0;
    for (Node item : list.getValue()) {
      number++;
      T entry = reader.apply(word + " " + number, item);
      if (entry == null) {
        continue;
      }
      Integer before = lines.putIfAbsent(id.apply(entry), Mistakes.line(item));
      if (before != null) {
        mistakes.add(
            item,
            "%s '%s' stands twice, first on line %d: give one another id"
                .formatted(word, id.apply(entry), before));
      }
      out.add(entry);
    }
    return out;
  }
}
