package org.policywatch.alert.digest;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.time.LocalDate;

/** Reads days as ISO 8601. */
final class DayReader extends FromStringDeserializer<LocalDate> {
  private static final long serialVersionUID = 1L;

  DayReader() {
    super(LocalDate.class);
  }

  @Override
  protected LocalDate _deserialize(String value, DeserializationContext context) {
    return LocalDate.parse(value);
  }
}
