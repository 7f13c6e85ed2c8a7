package org.policywatch.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.policywatch.search.Hit;
import org.policywatch.search.SearchEngine;
import org.policywatch.search.SearchRequest;
import org.policywatch.search.SearchResult;

/**
 * Many queries at once: lines {@code {"id","query"}} in, lines {@code
 * {"query_id","rank","id","score"}} out, in order. A query with a mistake finds nothing and is
 * told.
 */
final class SearchBatch {
  private final Screen screen;
  private final SearchEngine engine;
  private final ObjectMapper mapper = new ObjectMapper();
  private int problems;

  SearchBatch(Screen screen, SearchEngine engine) {
    this.screen = screen;
    this.engine = engine;
  }

  /** Answers each line with the request's filters and limit; the exit status. */
  int run(Path file, SearchRequest request) {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          line(number, line, request);
        }
      }
    } catch (IOException e) {
      problem("'%s' cannot be read: %s".formatted(file, e.getMessage()));
    }
    screen.out().flush();
    return problems == 0 ? 0 : Failures.WORK;
  }

  private void line(int number, String line, SearchRequest request) {
    JsonNode entry;
    try {
      entry = mapper.readTree(line);
    } catch (JsonProcessingException e) {
      problem("line " + number + " is not JSON: " + e.getOriginalMessage());
      return;
    }
    if (!entry.hasNonNull("id") || !entry.hasNonNull("query")) {
      problem("line " + number + ": expected {\"id\": …, \"query\": …}");
      return;
    }
    String query = entry.get("query").asText();
    switch (engine.search(request.saying(query))) {
      case SearchResult.Refused refused ->
          problem("line " + number + ": " + refused.problems().getFirst().message());
      case SearchResult.Found found -> print(entry.get("id"), found);
    }
  }

  private void print(JsonNode query, SearchResult.Found found) {
    int rank = 0;
    for (Hit hit : found.hits()) {
      ObjectNode object = mapper.createObjectNode();
      object.set("query_id", query);
      object.put("rank", ++rank);
      object.put("id", hit.id());
      object.put("score", hit.score());
      screen.out().println(object);
    }
  }

  private void problem(String sentence) {
    problems++;
    screen.err().println("policywatch: " + Screen.plain(sentence));
  }
}
