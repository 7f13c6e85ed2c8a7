package org.policywatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policywatch.json.RecordJson;

/**
 * Every folder under {@code pages/} is a page in one layout and what must come out of it. A field
 * that {@code expected.json} does not name is not looked at.
 */
class PageFixturesTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The share of expected fields that must be right; it falls only by a reasoned commit. */
  private static final double FLOOR = 1.0;

  static Stream<Path> folders() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES, 3)) {
      return files
          .filter(p -> p.endsWith("expected.json"))
          .map(Path::getParent)
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void pageGivesItsExpectedRecord(Path folder) throws IOException {
    List<String> wrong = new ArrayList<>();
    compare(folder, wrong);

    assertThat(wrong).as(folder.toString()).isEmpty();
    assertThat(Files.readString(folder.resolve("origin.txt"))).isNotBlank();
  }

  @Test
  void shareOfRightFieldsKeepsItsFloor() throws IOException {
    int all = 0;
    List<String> wrong = new ArrayList<>();
    for (Path folder : folders().toList()) {
      all += compare(folder, wrong);
    }

    assertThat(all).isGreaterThan(150);
    assertThat(1 - wrong.size() / (double) all)
        .as("wrong: %s", wrong)
        .isGreaterThanOrEqualTo(FLOOR);
  }

  private static int compare(Path folder, List<String> wrong) throws IOException {
    JsonNode expected = MAPPER.readTree(Files.readString(folder.resolve("expected.json")));
    String type = expected.path("content_type").asText("text/html");
    JsonNode record =
        new RecordJson()
            .write(
                Records.of(
                    Files.readAllBytes(folder.resolve("page.html")),
                    expected.get("url").asText(),
                    Map.of("content-type", List.of(type))));
    int fields = 0;
    for (Map.Entry<String, JsonNode> field : expected.properties()) {
      if (!field.getKey().equals("url") && !field.getKey().equals("content_type")) {
        fields++;
        String said = said(field.getKey(), field.getValue(), record);
        if (!said.isEmpty()) {
          wrong.add(
              folder.getFileName()
                  + ": "
                  + field.getKey()
                  + ": want "
                  + field.getValue()
                  + " got "
                  + said);
        }
      }
    }
    return fields;
  }

  /** What the record says instead; empty when it says what is wanted. */
  private static String said(String field, JsonNode want, JsonNode record) {
    String text = record.get("text").asText();
    return switch (field) {
      case "text_starts" ->
          text.startsWith(want.asText()) ? "" : text.substring(0, Math.min(80, text.length()));
      case "text_ends" ->
          text.endsWith(want.asText()) ? "" : text.substring(Math.max(0, text.length() - 80));
      case "text_contains" -> missing(want, text);
      case "published_day" ->
          same(want, MAPPER.valueToTree(head(record.path("published").asText())));
      case "issuers" -> same(want, each(record.get("issuers"), "name"));
      case "attachments" -> same(want, each(record.get("attachments"), "href"));
      case "subjects" -> same(want, subjects(record));
      case "target_count" -> same(want, MAPPER.valueToTree(record.get("targets").size()));
      case "items" -> same(want, items(record));
      default -> same(want, record.get(field));
    };
  }

  private static String same(JsonNode want, JsonNode got) {
    return want.equals(got) || want.isNull() && got.isNull() ? "" : got.toString();
  }

  private static String missing(JsonNode want, String text) {
    for (JsonNode part : want) {
      if (!text.contains(part.asText())) {
        return text;
      }
    }
    return "";
  }

  private static String head(String time) {
    return time.length() > 10 ? time.substring(0, 10) : time;
  }

  private static JsonNode each(JsonNode array, String name) {
    List<JsonNode> values = new ArrayList<>();
    array.forEach(node -> values.add(node.get(name)));
    return MAPPER.valueToTree(values);
  }

  private static JsonNode subjects(JsonNode record) {
    List<String> codes = new ArrayList<>();
    for (JsonNode region : record.get("regions")) {
      if (region.path("role").asText().equals("subject")) {
        codes.add(region.get("code").asText());
      }
    }
    return MAPPER.valueToTree(codes);
  }

  private static JsonNode items(JsonNode record) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode item : record.get("items")) {
      rows.add(
          List.of(
              item.get("title").asText(), item.get("href").asText(), item.path("date").asText()));
    }
    return MAPPER.valueToTree(rows);
  }
}
