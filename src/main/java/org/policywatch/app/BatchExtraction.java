package org.policywatch.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policywatch.json.RecordJson;
import org.policywatch.model.Extraction;
import org.policywatch.model.PageUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A manifest of pages and texts to records, line by line: {@code
 * {"id","url"?,"file"?|"text"?,"published"?,"charset"?}}, other members ignored. A line that cannot
 * be done becomes {@code {"id","error"}}, and the rest goes on.
 */
public final class BatchExtraction {
  private static final Logger LOG = LoggerFactory.getLogger(BatchExtraction.class);

  private final Extracting extracting;
  private final ObjectMapper mapper = new ObjectMapper();
  private final RecordJson json = new RecordJson();

  public BatchExtraction(Extracting extracting) {
    this.extracting = extracting;
  }

  /**
   * Hands on one record for each line, in their order.
   *
   * @return how many lines could not be done
   * @throws ExtractionProblem when the manifest itself cannot be read
   */
  public int run(Path manifest, Consumer<ObjectNode> records) {
    int errors = 0;
    try (BufferedReader lines = Files.newBufferedReader(manifest, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        // Windows programs begin a file with a byte order mark
        String entry = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (!entry.isBlank()) {
          ObjectNode record = record(manifest, number, entry);
          errors += record.has("error") ? 1 : 0;
          records.accept(record);
        }
      }
    } catch (NoSuchFileException e) {
      throw new ExtractionProblem("there is no file " + manifest);
    } catch (CharacterCodingException e) {
      throw new ExtractionProblem(manifest + " is not UTF-8: save it in that charset");
    } catch (IOException e) {
      throw new ExtractionProblem(manifest + " cannot be read: " + e.getMessage());
    }
    return errors;
  }

  private ObjectNode record(Path manifest, int number, String line) {
    JsonNode entry;
    try {
      entry = mapper.readTree(line);
    } catch (JsonProcessingException e) {
      return error(null, "line " + number + " is not JSON: " + e.getOriginalMessage());
    }
    JsonNode id = entry.get("id");
    try {
      Extraction extraction = extract(manifest, entry);
      ObjectNode record = json.write(extraction);
      record.set("id", id);
      if (Extracting.isNowhere(extraction)) {
        record.putNull("url");
      }
      return record;
    } catch (ExtractionProblem | IllegalArgumentException | DateTimeException e) {
      return error(id, "line " + number + ": " + e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      // a defect of ours in one page must not cost the user the rest of the batch
      LOG.atError().setCause(e).addKeyValue("line", number).log("extraction failed");
      return error(id, "line " + number + ": a defect of policywatch: " + e);
    }
  }

  private Extraction extract(Path manifest, JsonNode entry) {
    if (entry.hasNonNull("text")) {
      LocalDate published =
          entry.hasNonNull("published") ? day(entry.get("published").asText()) : null;
      return extracting.text(entry.get("text").asText(), published);
    }
    if (!entry.hasNonNull("file")) {
      throw new ExtractionProblem("neither 'file' nor 'text': expected one of them");
    }
    PageUrl url = entry.hasNonNull("url") ? new PageUrl(entry.get("url").asText()) : null;
    String charset = entry.hasNonNull("charset") ? entry.get("charset").asText() : null;
    return extracting.file(file(manifest, entry.get("file").asText()), url, charset);
  }

  private static Path file(Path manifest, String name) {
    try {
      return manifest.resolveSibling(name);
    } catch (InvalidPathException e) {
      throw new ExtractionProblem("'" + name + "' is not a file name");
    }
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
  }

  private ObjectNode error(@Nullable JsonNode id, String message) {
    ObjectNode record = mapper.createObjectNode();
    record.set("id", id == null ? mapper.nullNode() : id);
    record.put("error", message);
    return record;
  }
}
