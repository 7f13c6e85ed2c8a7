package org.policywatch.extract.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads {@code <script type="application/ld+json">}; what is not JSON is left out. */
final class JsonLd {
  private static final int MAX_OBJECTS = 500;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private JsonLd() {}

  static List<JsonNode> read(List<Element> scripts) {
    List<JsonNode> objects = new ArrayList<>();
    for (Element script : scripts) {
      String type = script.attr("type");
      if (!type.isEmpty() && type.toLowerCase(java.util.Locale.ROOT).contains("ld+json")) {
        try {
          open(MAPPER.readTree(Texts.data(script)), objects);
        } catch (JsonProcessingException e) {
          continue;
        }
      }
    }
    return List.copyOf(objects);
  }

  private static void open(JsonNode root, List<JsonNode> objects) {
    Deque<JsonNode> todo = new ArrayDeque<>();
    todo.add(root);
    while (!todo.isEmpty() && objects.size() < MAX_OBJECTS) {
      JsonNode node = todo.poll();
      if (node.isArray()) {
        node.forEach(todo::add);
      } else if (node.isObject()) {
        objects.add(node);
        if (node.has("@graph")) {
          todo.add(node.get("@graph"));
        }
      }
    }
  }
}
