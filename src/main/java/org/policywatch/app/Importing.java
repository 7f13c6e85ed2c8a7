package org.policywatch.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policywatch.frontier.Completion;
import org.policywatch.index.LuceneIndex;
import org.policywatch.json.RecordJson;
import org.policywatch.model.SourceId;
import org.policywatch.store.DataLock;
import org.policywatch.store.Store;

/**
 * Records made elsewhere, one JSON object a line, into the store and the index. A record keeps its
 * {@code id}; a line that is no record is told and passed over.
 */
public final class Importing {
  /** The source of records that name none. */
  static final String SOURCE = "import";

  private final RecordJson json = new RecordJson();
  private final RecordGaps gaps;
  private final Store store;
  private final InstantSource clock;
  private final Consumer<String> problems;
  private final ImportTally tally = new ImportTally();

  private Importing(Store store, InstantSource clock, Consumer<String> problems) {
    this.store = store;
    this.clock = clock;
    this.problems = problems;
    this.gaps = new RecordGaps(json, LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(8)));
  }

  /**
   * What became of the lines.
   *
   * @param fresh documents that were not there before
   * @param changed documents that have a new version
   * @param unchanged documents that were there as they are
   * @param failed lines that are no records
   */
  public record Report(int fresh, int changed, int unchanged, int failed) {}

  /**
   * Imports the file and brings the index up.
   *
   * @param problems takes a sentence for each line that is no record
   * @throws ImportProblem when the file cannot be read
   * @throws org.policywatch.store.DataInUseException when another process writes there
   */
  public static Report run(Workspace workspace, Path file, Consumer<String> problems) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new ImportProblem("there is no file '" + file + "' that can be read");
    }
    DataLock lock = DataLock.acquire(workspace.data(), "import");
    try (lock;
        Store store = Store.open(workspace.data());
        LuceneIndex index = Reindexing.open(workspace, store)) {
      Importing importing = new Importing(store, InstantSource.system(), problems);
      importing.lines(file);
      Reindexing.follow(store, index);
      return importing.tally.report();
    }
  }

  private void lines(Path file) {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        // Windows programs begin a file with a byte order mark
        String record = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (!record.isBlank()) {
          line(number, record);
        }
      }
    } catch (NoSuchFileException e) {
      throw new ImportProblem("there is no file '" + file + "'");
    } catch (CharacterCodingException e) {
      throw new ImportProblem("'" + file + "' is not UTF-8: save it in that charset");
    } catch (IOException e) {
      throw new ImportProblem("'" + file + "' cannot be read: " + e.getMessage());
    }
  }

  private void line(int number, String line) {
    try {
      tally.count(store(line));
    } catch (IllegalArgumentException | DateTimeException e) {
      tally.failed();
      problems.accept("line " + number + ": " + e.getMessage());
    }
  }

  private Completion store(String line) {
    if (!(json.tree(line) instanceof ObjectNode record)) {
      throw new IllegalArgumentException("not a JSON object");
    }
    JsonNode id = record.get("id");
    String source = record.path("source").asText();
    return store
        .imports()
        .document(
            name(id),
            new SourceId(SourceId.isValid(source) ? source : SOURCE),
            gaps.fill(record),
            clock.instant());
  }

  private static @Nullable String name(@Nullable JsonNode id) {
    if (id == null || id.isNull()) {
      return null;
    }
    if (!id.isValueNode()) {
      throw new IllegalArgumentException("'id' is neither text nor a number");
    }
    return id.asText();
  }
}
