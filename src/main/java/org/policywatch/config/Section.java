package org.policywatch.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policywatch.text.Nearest;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping of the file, read key by key; what is wrong goes to the mistakes and reading goes on.
 */
final class Section {
  private final String name;
  private final Node node;
  private final Mistakes mistakes;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();

  private Section(String name, Node node, Mistakes mistakes) {
    this.name = name;
    this.node = node;
    this.mistakes = mistakes;
  }

  /**
   * The mapping at {@code node}; one without entries when it is something else, which is reported.
   *
   * @param name how messages call it, e.g. {@code crawler} or {@code source 'hebei-gov'}
   */
  static Section of(String name, Node node, Mistakes mistakes) {
    Section section = new Section(name, node, mistakes);
    if (node instanceof MappingNode mapping) {
      section.collect(mapping);
    } else if (!isNull(node)) {
      mistakes.add(
          node, name + " is " + describe(node) + ": expected keys with values, 'key: value'");
    }
    return section;
  }

  private void collect(MappingNode mapping) {
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        mistakes.add(tuple.getKeyNode(), name + ": a key must be plain text");
        continue;
      }
      NodeTuple before = entries.putIfAbsent(key.getValue(), tuple);
      if (before != null) {
        mistakes.add(
            key,
            "%s: key '%s' stands twice, first on line %d: remove one"
                .formatted(name, key.getValue(), Mistakes.line(before.getKeyNode())));
      }
    }
  }

  /** Reports keys that are not among {@code known}. */
  Section allow(List<Key<?>> known) {
    return allowNames(known.stream().map(Key::name).toList());
  }

  Section allowNames(List<String> names) {
    entries.forEach(
        (key, tuple) -> {
          if (!names.contains(key)) {
            String next =
                Nearest.to(key, names)
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("expected one of " + String.join(", ", names));
            mistakes.add(tuple.getKeyNode(), name + ": unknown key '" + key + "': " + next);
          }
        });
    return this;
  }

  List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  /** The value of the key, its default, or null when it has neither or is wrong. */
  @SuppressWarnings("unchecked")
  <T> @Nullable T value(Key<T> key) {
    Node value = child(key.name());
    if (value == null) {
      reportMissing(key);
      return (T) key.fallback();
    }
    return scalar(key, value).orElse((T) key.fallback());
  }

  /** The value of a key that has a default. */
  <T> T valueOrDefault(Key<T> key) {
    T value = value(key);
    if (value == null) {
      throw new IllegalStateException("key '" + key.name() + "' has no default");
    }
    return value;
  }

  /** The values of a list key, a single scalar counting as a list of one. */
  <T> List<T> values(Key<T> key) {
    Node value = child(key.name());
    if (value == null) {
      reportMissing(key);
      return List.of();
    }
    List<Node> nodes = value instanceof SequenceNode list ? list.getValue() : List.of(value);
    if (nodes.isEmpty() && key.isRequired()) {
      mistakes.add(
          value, name + ": " + key.name() + " is empty: expected " + key.type().expected());
    }
    List<T> out = new ArrayList<>();
    nodes.forEach(item -> scalar(key, item).ifPresent(out::add));
    return out;
  }

  /** The node under the key; null when absent or written without a value. */
  @Nullable Node child(String key) {
    NodeTuple tuple = entries.get(key);
    return tuple == null || isNull(tuple.getValueNode()) ? null : tuple.getValueNode();
  }

  boolean has(Key<?> key) {
    return entries.containsKey(key.name());
  }

  /** Where to point at for the key: its value, else the section. */
  Node place(String key) {
    NodeTuple tuple = entries.get(key);
    return tuple == null ? node : tuple.getValueNode();
  }

  /** Where the key itself stands. */
  Node keyPlace(String key) {
    NodeTuple tuple = entries.get(key);
    return tuple == null ? node : tuple.getKeyNode();
  }

  String name() {
    return name;
  }

  private void reportMissing(Key<?> key) {
    boolean isMapping = node instanceof MappingNode || isNull(node);
    if (key.isRequired() && isMapping) {
      mistakes.add(
          node,
          "%s has no '%s': add it, %s (expected %s)"
              .formatted(name, key.name(), key.meaning(), key.type().expected()));
    }
  }

  private <T> Optional<T> scalar(Key<T> key, Node value) {
    if (!(value instanceof ScalarNode scalar)) {
      mistakes.add(
          value,
          "%s: %s is %s: expected %s"
              .formatted(name, key.name(), describe(value), key.type().expected()));
      return Optional.empty();
    }
    try {
      return Optional.of(key.type().reader().apply(scalar.getValue()));
    } catch (IllegalArgumentException e) {
      boolean said = e instanceof NumberFormatException || e.getMessage() == null;
      boolean repeats = !said && e.getMessage().startsWith("'");
      mistakes.add(
          value,
          "%s: %s '%s' is not right: expected %s%s"
              .formatted(
                  name,
                  key.name(),
                  Mistakes.cut(scalar.getValue()),
                  key.type().expected(),
                  said || repeats ? "" : "; " + e.getMessage()));
      return Optional.empty();
    }
  }

  private static boolean isNull(Node node) {
    return node instanceof ScalarNode && node.getTag().equals(Tag.NULL);
  }

  static String describe(Node node) {
    return switch (node) {
      case SequenceNode list -> "a list";
      case MappingNode mapping -> "a group of keys";
      case ScalarNode scalar -> "'" + Mistakes.cut(scalar.getValue()) + "'";
      default -> "an alias";
    };
  }
}
