package org.policywatch.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.policywatch.index.TargetRow;

/** A target of a table as JSON, with the names of the extraction record. */
final class TargetJson {
  private TargetJson() {}

  static void write(JsonGenerator json, TargetRow row) throws IOException {
    json.writeStringField("quote", row.quantity());
    json.writeFieldName("value");
    json.writeNumber(row.least());
    json.writeStringField("unit", row.unit());
    json.writeStringField("measure", row.measure());
    json.writeStringField("object", row.object());
    json.writeStringField("deadline", row.deadline() == null ? null : row.deadline().toString());
    json.writeStringField("region", row.region());
    json.writeNumberField("confidence", row.confidence());
  }
}
