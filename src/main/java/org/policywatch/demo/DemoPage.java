package org.policywatch.demo;

import java.util.List;
import java.util.Map;

/**
 * An article of a demo site.
 *
 * @param path where it is on its host
 * @param fields its head: {@code title} and {@code date} always, the rest as its site's layout
 *     shows
 * @param paragraphs its text
 */
record DemoPage(String path, Map<String, String> fields, List<String> paragraphs) {
  DemoPage {
    fields = Map.copyOf(fields);
    paragraphs = List.copyOf(paragraphs);
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** When it was published, {@code yyyy-MM-dd HH:mm}. */
  String date() {
    return field("date");
  }

  String day() {
    return date().substring(0, 10);
  }

  /** When it was last changed, in the form of {@link #date()}. */
  String updated() {
    return fields.getOrDefault("updated", date());
  }
}
