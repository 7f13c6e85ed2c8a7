package org.policywatch.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads fields of a JSON object; a missing field is as good as null. */
final class Fields {
  /** More than the longest text can say: printed in full, such a number would fill the memory. */
  private static final long MOST_ZEROS = 10_000_000;

  private Fields() {}

  static @Nullable String text(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? null : value.asText();
  }

  static String need(JsonNode node, String name) {
    String value = text(node, name);
    if (value == null) {
      throw new IllegalArgumentException("record has no '" + name + "'");
    }
    return value;
  }

  static @Nullable BigDecimal number(JsonNode node, String name) {
    JsonNode value = node.get(name);
    if (value == null || !value.isNumber()) {
      return null;
    }
    BigDecimal number = value.decimalValue();
    if (Math.abs((long) number.scale()) > MOST_ZEROS) {
      throw new IllegalArgumentException("'" + name + "' is no amount of anything: " + number);
    }
    return number;
  }

  static <E extends Enum<E>> E constant(JsonNode node, String name, Class<E> type) {
    return Enum.valueOf(type, need(node, name).toUpperCase(Locale.ROOT));
  }

  static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> read) {
    JsonNode array = node.path(name);
    List<T> values = new ArrayList<>(array.size());
    for (JsonNode element : array) {
      values.add(read.apply(element));
    }
    return values;
  }

  static List<String> texts(JsonNode node, String name) {
    return list(node, name, JsonNode::asText);
  }
}
