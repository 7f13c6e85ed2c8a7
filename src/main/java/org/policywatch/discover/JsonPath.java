package org.policywatch.discover;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way into a JSON answer: member names with dots between, each perhaps followed by {@code [*]}
 * for all elements of an array or {@code [0]} for one; {@code $.} in front is passed over.
 */
final class JsonPath {
  private static final Pattern STEP = Pattern.compile("([^.\\[\\]]*)((?:\\[(?:\\*|\\d{1,6})\\])*)");
  private static final Pattern INDEX = Pattern.compile("\\[(\\*|\\d{1,6})\\]");
  private static final Pattern PLACE = Pattern.compile("\\{([^{}]{1,200})\\}");

  private final List<String> steps = new ArrayList<>();

  private JsonPath(String written) {
    String path = written.strip();
    if (path.startsWith("$")) {
      path = path.substring(path.startsWith("$.") ? 2 : 1);
    }
    for (String part : path.split("\\.")) {
      Matcher step = STEP.matcher(part);
      if (!step.matches()) {
        steps.add(part); // a name of its own kind; it will be found or not
        continue;
      }
      if (!step.group(1).isEmpty()) {
        steps.add(step.group(1));
      }
      Matcher index = INDEX.matcher(step.group(2));
      while (index.find()) {
        steps.add("[" + index.group(1));
      }
    }
  }

  static JsonPath of(String written) {
    return new JsonPath(written);
  }

  /** Everything it leads to; an array at its end counts as its elements. */
  List<JsonNode> all(JsonNode root) {
    List<JsonNode> at = List.of(root);
    for (String step : steps) {
      List<JsonNode> next = new ArrayList<>();
      for (JsonNode node : at) {
        follow(node, step, next);
      }
      at = next;
    }
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode node : at) {
      if (node.isArray()) {
        node.forEach(found::add);
      } else {
        found.add(node);
      }
    }
    return found;
  }

  private static void follow(JsonNode node, String step, List<JsonNode> next) {
    if (step.equals("[*")) {
      node.forEach(next::add);
      return;
    }
    JsonNode child =
        step.startsWith("[") ? node.get(Integer.parseInt(step.substring(1))) : node.get(step);
    if (child != null) {
      next.add(child);
    }
  }

  /** The text it leads to first; empty when that is none. */
  Optional<String> text(JsonNode root) {
    return all(root).stream()
        .filter(node -> node.isValueNode() && !node.isNull() && !node.asText().isBlank())
        .map(node -> node.asText().strip())
        .findFirst();
  }

  /** The text of a path, or of a template with paths in braces. */
  static Optional<String> filled(String template, JsonNode root) {
    if (template.indexOf('{') < 0) {
      return of(template).text(root);
    }
    Matcher place = PLACE.matcher(template);
    StringBuilder out = new StringBuilder();
    while (place.find()) {
      Optional<String> value = of(place.group(1)).text(root);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      place.appendReplacement(out, Matcher.quoteReplacement(value.get()));
    }
    return Optional.of(place.appendTail(out).toString());
  }
}
