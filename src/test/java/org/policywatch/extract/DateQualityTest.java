package org.policywatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.model.TextFacts;

/**
 * Pinned scores over our own annotated sentences (text/dates.jsonl; text/dates-rows.jsonl for the
 * expressions one by one). A floor falls only by a commit that says why.
 */
class DateQualityTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final TextExtractor extractor = new TextExtractor();

  @ParameterizedTest
  @CsvSource({
    "dates,zh,value,0.99",
    "dates,zh,role,0.98",
    "dates,zh,title,0.99",
    "dates,zh,number,1.0",
    "dates,en,value,0.99",
    "dates,en,role,0.98",
    "dates,en,title,0.99",
    "dates,en,number,1.0",
    "dates-rows,zh,value,0.98",
    "dates-rows,zh,role,0.96",
    "dates-rows,zh,quote,0.98",
    "dates-rows,en,value,0.98",
    "dates-rows,en,role,0.96",
    "dates-rows,en,quote,0.98"
  })
  void annotatedSentencesAreRead(String file, String language, String field, double floor)
      throws IOException {
    List<String> misses = new ArrayList<>();
    int right = 0;
    int all = 0;
    for (JsonNode item : items(file, language)) {
      LocalDate day = LocalDate.parse(item.get("published").asText());
      TextFacts facts = extractor.extract(item.get("text").asText(), day);
      TreeSet<String> expected = expected(item.get("gold"), field);
      TreeSet<String> found = found(facts, field);
      all += expected.size() + found.size();
      TreeSet<String> both = new TreeSet<>(expected);
      both.retainAll(found);
      right += 2 * both.size();
      if (!expected.equals(found)) {
        misses.add(item.get("id").asText() + " expected " + expected + " found " + found);
      }
    }

    assertThat(all).as("annotated facts").isPositive();
    assertThat((double) right / all).as("F1, misses: %s", misses).isGreaterThanOrEqualTo(floor);
  }

  private static TreeSet<String> expected(JsonNode gold, String field) {
    TreeSet<String> facts = new TreeSet<>();
    switch (field) {
      case "value" ->
          gold.get("dates")
              .forEach(d -> facts.add(core(d.get("end").asInt()) + d.get("edtf").asText()));
      case "role" ->
          gold.get("dates")
              .forEach(d -> facts.add(core(d.get("end").asInt()) + d.get("role").asText()));
      case "quote" ->
          gold.get("dates").forEach(d -> facts.add(d.get("start") + d.get("quote").asText()));
      case "title" ->
          gold.get("titles")
              .forEach(
                  t ->
                      facts.add(
                          t.get("start")
                              + " "
                              + t.get("quote").asText()
                              + " "
                              + t.get("period").asText()));
      default ->
          gold.get("docnos")
              .forEach(
                  n ->
                      facts.add(
                          n.get("start")
                              + " "
                              + n.get("agency").asText()
                              + n.get("year")
                              + "/"
                              + n.get("number")));
    }
    return facts;
  }

  private static TreeSet<String> found(TextFacts facts, String field) {
    TreeSet<String> found = new TreeSet<>();
    switch (field) {
      case "value" -> facts.dates().forEach(d -> found.add(core(d.quote().end()) + d.edtf()));
      case "role" ->
          facts
              .dates()
              .forEach(
                  d -> found.add(core(d.quote().end()) + d.role().name().toLowerCase(Locale.ROOT)));
      case "quote" -> facts.dates().forEach(d -> found.add(d.quote().start() + d.quote().text()));
      case "title" ->
          facts
              .titles()
              .forEach(
                  t -> found.add(t.quote().start() + " " + t.quote().text() + " " + t.period()));
      default ->
          facts
              .documentNumbers()
              .forEach(
                  n ->
                      found.add(
                          n.quote().start() + " " + n.agency() + n.year() + "/" + n.number()));
    }
    return found;
  }

  /** Where a date ends: how much in front belongs to it (由, by, 在) is a matter of taste. */
  private static String core(int end) {
    return end + " ";
  }

  private static List<JsonNode> items(String file, String language) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    try (InputStream in = DateQualityTest.class.getResourceAsStream("/text/" + file + ".jsonl")) {
      assertThat(in).as("fixture %s", file).isNotNull();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        JsonNode item = JSON.readTree(line);
        if (item.get("lang").asText().equals(language)) {
          items.add(item);
        }
      }
    }
    return items;
  }
}
