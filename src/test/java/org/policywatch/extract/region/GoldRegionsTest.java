package org.policywatch.extract.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.policywatch.extract.text.Passage;

/** Against the annotated sentences beside the project; skipped where they are absent. */
class GoldRegionsTest {
  private static final Path GOLD = Path.of("../shared/gold/text.jsonl");

  @Test
  void annotatedSentencesNameTheRegionsWeFind() throws IOException {
    assumeTrue(Files.exists(GOLD), "the annotated sentences are not here");
    RegionFinder finder = new RegionFinder();
    List<String> wrong = new ArrayList<>();

    for (String line : Files.readAllLines(GOLD)) {
      JsonNode item = new ObjectMapper().readTree(line);
      Set<String> expected = new TreeSet<>();
      item.at("/gold/regions").forEach(code -> expected.add(code.asText()));
      Set<String> found = new TreeSet<>();
      finder
          .find(
              Passage.of(
                  item.get("text").asText(), LocalDate.parse(item.get("published").asText())))
          .forEach(mention -> found.add(mention.code()));
      if (!found.equals(expected)) {
        wrong.add(item.get("id").asText() + " " + expected + " but found " + found);
      }
    }

    assertThat(wrong).isEmpty();
  }
}
