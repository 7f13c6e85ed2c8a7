package org.policywatch.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policywatch.json.RecordJson;

/**
 * A folder with a page and what must come out of it: {@code page.html, expected.json, origin.txt}.
 */
record PageFixture(Path folder) {
  private static final Path PAGES = Path.of("src/test/resources/pages");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int QUOTED = 80;

  /** A field of which the record says something else than expected. */
  record Difference(String folder, String field, JsonNode want, JsonNode got) {
    @Override
    public String toString() {
      return folder + ": " + field + ": want " + want + " got " + got;
    }
  }

  static List<PageFixture> all() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES, 3)) {
      return files
          .filter(path -> path.endsWith("expected.json"))
          .map(path -> new PageFixture(path.getParent()))
          .sorted((one, other) -> one.folder().compareTo(other.folder()))
          .toList();
    }
  }

  /** Prints what differs; with {@code accept} as an argument writes it as the new expectation. */
  public static void main(String[] arguments) throws IOException {
    for (PageFixture fixture : all()) {
      fixture.differences().forEach(System.out::println);
      if (List.of(arguments).contains("accept")) {
        fixture.accept();
      }
    }
  }

  int fields() throws IOException {
    return (int)
        expected().properties().stream().filter(field -> isChecked(field.getKey())).count();
  }

  List<Difference> differences() throws IOException {
    ObjectNode expected = expected();
    JsonNode record = record(expected);
    List<Difference> differences = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : expected.properties()) {
      JsonNode got = said(field.getKey(), field.getValue(), record);
      boolean same = got.equals(field.getValue()) || got.isNull() && field.getValue().isNull();
      if (isChecked(field.getKey()) && !same) {
        differences.add(
            new Difference(folder.getFileName().toString(), field.getKey(), field.getValue(), got));
      }
    }
    return differences;
  }

  /** Writes what the record says now as what is expected, for the fields that are named. */
  void accept() throws IOException {
    ObjectNode expected = expected();
    List<Difference> differences = differences();
    if (!differences.isEmpty()) {
      differences.forEach(difference -> expected.set(difference.field(), difference.got()));
      String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(expected);
      Files.writeString(folder.resolve("expected.json"), json + "\n");
    }
  }

  private ObjectNode expected() throws IOException {
    return (ObjectNode) MAPPER.readTree(Files.readString(folder.resolve("expected.json")));
  }

  private static boolean isChecked(String field) {
    return !field.equals("url") && !field.equals("content_type");
  }

  private JsonNode record(JsonNode expected) throws IOException {
    String type = expected.path("content_type").asText("text/html");
    return new RecordJson()
        .write(
            Records.of(
                Files.readAllBytes(folder.resolve("page.html")),
                expected.get("url").asText(),
                Map.of("content-type", List.of(type))));
  }

  /** What the record says for a field, in the form in which it is expected. */
  private static JsonNode said(String field, JsonNode want, JsonNode record) {
    String text = record.get("text").asText();
    return switch (field) {
      case "text_starts" ->
          tree(text.startsWith(want.asText()) ? want : text.substring(0, least(text, QUOTED)));
      case "text_ends" ->
          tree(
              text.endsWith(want.asText())
                  ? want
                  : text.substring(text.length() - least(text, QUOTED)));
      case "text_contains" -> held(want, text) ? want : tree(List.of(text));
      case "published_day" -> tree(head(record.path("published").asText()));
      case "issuers" -> each(record.get("issuers"), "official_name");
      case "attachments" -> each(record.get("attachments"), "href");
      case "subjects" -> subjects(record);
      case "target_count" -> tree(record.get("targets").size());
      case "items" -> items(record);
      default -> record.path(field);
    };
  }

  private static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  private static int least(String text, int most) {
    return Math.min(text.length(), most);
  }

  private static boolean held(JsonNode parts, String text) {
    for (JsonNode part : parts) {
      if (!text.contains(part.asText())) {
        return false;
      }
    }
    return true;
  }

  private static String head(String time) {
    return time.length() > 10 ? time.substring(0, 10) : time;
  }

  private static JsonNode each(JsonNode array, String name) {
    List<JsonNode> values = new ArrayList<>();
    array.forEach(node -> values.add(node.get(name)));
    return tree(values);
  }

  private static JsonNode subjects(JsonNode record) {
    List<String> codes = new ArrayList<>();
    for (JsonNode region : record.get("regions")) {
      if (region.path("role").asText().equals("subject")) {
        codes.add(region.get("code").asText());
      }
    }
    return tree(codes);
  }

  private static JsonNode items(JsonNode record) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode item : record.get("items")) {
      rows.add(
          List.of(
              item.get("title").asText(), item.get("href").asText(), item.path("date").asText()));
    }
    return tree(rows);
  }
}
