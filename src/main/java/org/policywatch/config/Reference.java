package org.policywatch.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The keys of {@code sources.yml} for people and for editors. */
public final class Reference {
  private Reference() {}

  /**
   * All keys with their defaults and meanings, as YAML that reads well; lines end with {@code \n}.
   */
  public static String defaults() {
    StringBuilder out = new StringBuilder("# every key of sources.yml with its default\n");
    section(out, "crawler:", Keys.Crawler.ALL, "  ");
    section(out, "schedule:", Keys.Schedule.ALL, "  ");
    section(out, "topics:\n  NAME:", Keys.TopicWords.ALL, "    ");
    section(
        out,
        "sources: # each with just one of list, feed, sitemap, json",
        Keys.SourceEntry.ALL,
        "    ");
    section(out, "watches:", Keys.WatchEntry.ALL, "    ");
    section(out, "channels:\n  mail:", Keys.MailChannel.ALL, "    ");
    String hooks =
        ChannelReader.names().stream()
            .filter(it -> !it.equals("mail"))
            .collect(Collectors.joining("; ", "  # lists: ", "; all with the same keys"));
    section(out, hooks + "\n  webhook:", Keys.Hook.ALL, "      ");
    return out.toString();
  }

  /** A JSON Schema (draft 2020-12) of the file, as maps and lists. */
  public static Map<String, Object> schema() {
    Map<String, Object> sections = new LinkedHashMap<>();
    sections.put("crawler", object(Keys.Crawler.ALL));
    sections.put("schedule", object(Keys.Schedule.ALL));
    Map<String, Object> topics = new LinkedHashMap<>();
    topics.put("type", "object");
    topics.put("propertyNames", new TreeMap<>(Type.ID.schema()));
    topics.put("additionalProperties", object(Keys.TopicWords.ALL));
    sections.put("topics", topics);
    Map<String, Object> source = object(Keys.SourceEntry.ALL);
    source.put(
        "oneOf",
        Keys.SourceEntry.SEEDS.stream()
            .map(seed -> Map.of("required", List.of(seed.name())))
            .toList());
    sections.put("sources", list(source));
    sections.put("watches", list(object(Keys.WatchEntry.ALL)));
    Map<String, Object> channels = new LinkedHashMap<>();
    channels.put("mail", object(Keys.MailChannel.ALL));
    Map<String, Object> hook = object(Keys.Hook.ALL);
    hook.put(
        "oneOf",
        Keys.Hook.ADDRESSES.stream().map(it -> Map.of("required", List.of(it.name()))).toList());
    ChannelReader.names().stream()
        .filter(name -> !name.equals("mail"))
        .forEach(name -> channels.put(name, list(hook)));
    sections.put("channels", closed(channels, List.of()));
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    out.put("title", "policywatch sources.yml");
    out.putAll(closed(sections, List.of("sources")));
    return out;
  }

  private static void section(StringBuilder out, String head, List<Key<?>> keys, String indent) {
    out.append(head).append('\n');
    boolean list = indent.length() >= 4 && !head.endsWith("NAME:") && !head.contains("mail:");
    boolean first = true;
    for (Key<?> key : keys) {
      String lead = list && first ? indent.substring(2) + "- " : indent;
      String value = key.fallback() == null ? "" : " " + Type.write(key.fallback());
      String note = key.isRequired() ? "required; " : key.fallback() == null ? "optional; " : "";
      String line = lead + key.name() + ":" + value;
      out.append(line)
          .append(" ".repeat(Math.max(1, 44 - line.length())))
          .append("# ")
          .append(note)
          .append(key.meaning())
          .append('\n');
      first = false;
    }
  }

  private static Map<String, Object> object(List<Key<?>> keys) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Key<?> key : keys) {
      properties.put(key.name(), property(key));
      if (key.isRequired()) {
        required.add(key.name());
      }
    }
    return closed(properties, required);
  }

  private static Map<String, Object> property(Key<?> key) {
    Map<String, Object> scalar = new TreeMap<>(key.type().schema());
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("description", key.meaning());
    if (key.isList()) {
      Map<String, Object> items = list(scalar);
      if (key.isRequired()) {
        items.put("minItems", 1);
      }
      out.put("anyOf", List.of(scalar, items));
    } else {
      out.putAll(scalar);
    }
    if (key.fallback() != null) {
      Object fallback = key.fallback();
      boolean plain = fallback instanceof Integer || fallback instanceof Boolean;
      out.put("default", plain ? fallback : Type.write(fallback).replace("\"", ""));
    }
    return out;
  }

  private static Map<String, Object> list(Map<String, Object> items) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("type", "array");
    out.put("items", items);
    return out;
  }

  private static Map<String, Object> closed(Map<String, Object> properties, List<String> required) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("type", "object");
    out.put("properties", properties);
    if (!required.isEmpty()) {
      out.put("required", required);
    }
    out.put("additionalProperties", false);
    return out;
  }
}
