package org.policywatch.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Prints one JSON object on a line of its own, piece by piece: to set up an object mapper takes
 * longer than a search.
 */
final class JsonLine {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonLine() {}

  /** Writes the fields of an object; the braces are there. */
  interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  static void print(Screen screen, Fields fields) {
    try (JsonGenerator json = FACTORY.createGenerator(screen.out())) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    screen.out().println();
  }

  /** An instant as ISO 8601 has it; null as null. */
  static void instant(JsonGenerator json, String name, @Nullable Instant instant)
      throws IOException {
    json.writeStringField(name, instant == null ? null : instant.toString());
  }

  static void strings(JsonGenerator json, String name, Collection<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
