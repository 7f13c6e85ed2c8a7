package org.policywatch.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.policywatch.index.TargetRow;

/** A target of a table as JSON, with the names of the extraction record. */
final class TargetJson {
  private TargetJson() {}

  static void write(ObjectNode object, TargetRow row) {
    object.put("quote", row.quantity());
    object.put("value", row.least());
    object.put("unit", row.unit());
    object.put("measure", row.measure());
    object.put("object", row.object());
    object.put("deadline", row.deadline() == null ? null : row.deadline().toString());
    object.put("region", row.region());
    object.put("confidence", row.confidence());
  }
}
