package org.policywatch.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.policywatch.config.Settings;
import org.policywatch.fetch.HostMemory;
import org.policywatch.fetch.HttpFetcher;
import org.policywatch.fetch.RobotsStanding;
import org.policywatch.fetch.robots.RobotsRules;
import org.policywatch.fetch.robots.Verdict;
import org.policywatch.model.PageUrl;

/** What robots.txt says of an address: of the live site, or of a robots.txt at hand. */
public final class RobotsTrial {
  private final ObjectMapper mapper = new ObjectMapper();

  /** What the site's robots.txt says of the page, fetched now. */
  public static Verdict live(Settings settings, PageUrl page) {
    try (HttpFetcher fetcher =
        HttpFetcher.open(settings.fetch(), InstantSource.system(), HostMemory.forgetful())) {
      return switch (fetcher.robots(page, Duration.ZERO)) {
        case RobotsStanding.Known known ->
            known.rules().verdict(RobotsRules.pathAndQuery(page.value()));
        case RobotsStanding.Unknown unknown -> new Verdict(false, unknown.why());
      };
    }
  }

  /**
   * Judges lines {@code {"robots","agent","url"}} and hands on {@code {"allowed","rule"}} for each,
   * in order; a line that cannot be read becomes {@code {"error"}}.
   *
   * @return how many could not be read
   */
  public int batch(Path file, Consumer<ObjectNode> verdicts) {
    int errors = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          ObjectNode verdict = verdict(number, line);
          errors += verdict.has("error") ? 1 : 0;
          verdicts.accept(verdict);
        }
      }
      return errors;
    } catch (NoSuchFileException e) {
      throw new ExtractionProblem("there is no file " + file);
    } catch (IOException e) {
      throw new ExtractionProblem(file + " cannot be read: " + e.getMessage());
    }
  }

  private ObjectNode verdict(int number, String line) {
    ObjectNode out = mapper.createObjectNode();
    try {
      JsonNode entry = mapper.readTree(line);
      byte[] robots = entry.path("robots").asText().getBytes(StandardCharsets.UTF_8);
      Verdict verdict =
          RobotsRules.parse(robots, entry.path("agent").asText())
              .verdict(RobotsRules.pathAndQuery(entry.path("url").asText()));
      return out.put("allowed", verdict.allowed()).put("rule", verdict.rule());
    } catch (JsonProcessingException e) {
      return out.put("error", "line " + number + " is not JSON: " + e.getOriginalMessage());
    }
  }
}
