package org.policywatch.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.policywatch.model.Extraction;

/**
 * Extraction records as JSON. Lossless both ways, save that half a surrogate pair becomes U+FFFD.
 * Holds no state: safe for any number of threads.
 */
public final class RecordJson {
  /** A text may be long; the fetcher's cap on bytes bounds it, not the parser's default. */
  private static final int MAX_STRING = 200_000_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(MAX_STRING).build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** The record as a tree; its first field is {@code id}, null, for the caller to set. */
  public ObjectNode write(Extraction extraction) {
    try (TokenBuffer buffer = new TokenBuffer(MAPPER, false)) {
      new RecordWriter(buffer).write(extraction);
      return MAPPER.readTree(buffer.asParserOnFirstToken());
    } catch (IOException e) {
      throw new UncheckedIOException("a record could not be written to memory", e);
    }
  }

  /** The record as JSON on one line, without a line end. Quicker than {@link #write}. */
  public String toLine(Extraction extraction) {
    StringWriter out = new StringWriter(2 * extraction.article().text().length() + 2_000);
    try (JsonGenerator generator = MAPPER.createGenerator(out)) {
      new RecordWriter(generator).write(extraction);
    } catch (IOException e) {
      throw new UncheckedIOException("a record could not be written to memory", e);
    }
    return out.toString();
  }

  /**
   * The extraction that {@link #write} was given. Unknown fields are passed over, missing ones are
   * taken as null or empty.
   *
   * @throws IllegalArgumentException when a field has a value that it cannot have
   */
  public Extraction read(JsonNode record) {
    return new RecordReader(record).read();
  }

  /** As {@link #read(JsonNode)}, from JSON text. */
  public Extraction read(String record) {
    return read(tree(record));
  }

  /**
   * JSON text as a tree, with numbers as exact as {@link #read(JsonNode)} wants them.
   *
   * @throws IllegalArgumentException when it is not JSON
   */
  public JsonNode tree(String record) {
    try {
      return MAPPER.readTree(record);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a JSON record: " + e.getOriginalMessage(), e);
    }
  }
}
