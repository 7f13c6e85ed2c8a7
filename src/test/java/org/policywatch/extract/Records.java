package org.policywatch.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policywatch.json.RecordJson;
import org.policywatch.model.Extraction;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.source.Topic;

/** Turns pages on disk into records; {@link #main} writes those of a manifest as JSON lines. */
final class Records {
  static final List<Topic> TOPICS =
      List.of(
          new Topic(
              "blockchain",
              List.of(
                  "区块链",
                  "分布式账本",
                  "智能合约",
                  "联盟链",
                  "数字人民币",
                  "元宇宙",
                  "互联网3.0",
                  "Web3",
                  "Web 3.0",
                  "链上",
                  "上链",
                  "blockchain",
                  "distributed ledger",
                  "metaverse"),
              List.of()));

  static final Instant FETCHED = Instant.parse("2026-11-01T00:00:00Z");

  private static final PageExtractor EXTRACTOR = new PageExtractor(TOPICS);

  private Records() {}

  static Extraction of(byte[] body, String url, Map<String, List<String>> headers) {
    PageUrl address = new PageUrl(url);
    return EXTRACTOR.extract(new FetchedPage(address, address, FETCHED, 200, headers, body, null));
  }

  /** Arguments: manifest, output. */
  public static void main(String[] arguments) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Path manifest = Path.of(arguments[0]);
    List<String> out = new ArrayList<>();
    for (String line : Files.readAllLines(manifest)) {
      JsonNode entry = mapper.readTree(line);
      byte[] body = Files.readAllBytes(manifest.resolveSibling(entry.get("file").asText()));
      Extraction extraction = of(body, entry.path("url").asText("http://page.example/"), Map.of());
      ObjectNode record = new RecordJson().write(extraction);
      record.put("id", entry.get("id").asText());
      out.add(mapper.writeValueAsString(record));
    }
    Files.write(Path.of(arguments[1]), out);
  }
}
