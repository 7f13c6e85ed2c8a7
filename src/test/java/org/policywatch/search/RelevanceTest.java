package org.policywatch.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.index.LuceneIndex;
import org.policywatch.json.RecordJson;
import org.policywatch.model.Capture;
import org.policywatch.model.Extraction;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.StoredDocument;
import org.policywatch.model.Validators;

/** How well the judged queries are answered, where the judgments lie beside the project. */
class RelevanceTest {
  private static final Path GOLD = Path.of("..", "shared", "gold", "relevance");
  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
  private static final int CUT = 10;

  private final ObjectMapper mapper = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void judgedQueriesAreAnsweredWell() throws IOException {
    assumeTrue(Files.isDirectory(GOLD), "no judged queries beside the project");
    index();
    Map<String, Map<String, Integer>> grades = grades();
    List<Double> scores = new ArrayList<>();

    try (SearchEngine engine = SearchEngine.open(folder, InstantSource.fixed(NOW))) {
      for (JsonNode query : lines("queries.jsonl")) {
        SearchResult.Found found =
            (SearchResult.Found) engine.search(SearchRequest.of(query.get("query").asText()));
        List<String> ids = found.hits().stream().map(Hit::id).toList();
        double score = ndcg(ids, grades.get(query.get("id").asText()));
        scores.add(score);
        System.out.printf(
            "%.3f %s %s, %d complete: %s%n",
            score, query.get("id").asText(), query.get("query").asText(), found.total(), ids);
      }
    }

    double mean = scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    System.out.printf("nDCG@10 %.3f%n", mean);
    assertThat(mean).isGreaterThan(0.95);
  }

  private void index() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      long revision = 0;
      for (JsonNode record : lines("docs.jsonl")) {
        index.put(document(record, ++revision));
      }
    }
  }

  private static StoredDocument document(JsonNode record, long revision) {
    Extraction extraction = new RecordJson().read(record);
    Capture capture =
        new Capture(
            new PageUrl(record.get("url").asText()), NOW, 200, "digest", Validators.NONE, null);
    return new StoredDocument(
        record.get("id").asText(), revision, new SourceId("judged"), NOW, NOW, capture, extraction);
  }

  private List<JsonNode> lines(String file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(GOLD.resolve(file))) {
      if (!line.isBlank()) {
        nodes.add(mapper.readTree(line));
      }
    }
    return nodes;
  }

  private static Map<String, Map<String, Integer>> grades() throws IOException {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    for (String line : Files.readAllLines(GOLD.resolve("qrels.tsv"))) {
      String[] part = line.split("\t");
      grades
          .computeIfAbsent(part[0], query -> new HashMap<>())
          .put(part[1], Integer.parseInt(part[2].strip()));
    }
    return grades;
  }

  private static double ndcg(List<String> ids, Map<String, Integer> grades) {
    List<Integer> got = ids.stream().limit(CUT).map(id -> grades.getOrDefault(id, 0)).toList();
    List<Integer> ideal =
        grades.values().stream().sorted(Comparator.reverseOrder()).limit(CUT).toList();
    return gain(got) / gain(ideal);
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < grades.size(); i++) {
      gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return gain;
  }
}
