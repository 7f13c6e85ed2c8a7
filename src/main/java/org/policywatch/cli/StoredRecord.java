package org.policywatch.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.policywatch.json.RecordJson;
import org.policywatch.model.StoredDocument;

/** The record of a stored document as JSON, and the parts of it that tables take. */
final class StoredRecord {
  private static final RecordJson JSON = new RecordJson();

  private StoredRecord() {}

  /** The extraction record, with what the store adds: what {@code import} takes. */
  static ObjectNode of(StoredDocument document) {
    ObjectNode record = JSON.write(document.extraction());
    record.put("id", document.id());
    record.put("revision", document.revision());
    record.put("source", document.source().value());
    record.put("first_seen", document.firstSeen().toString());
    record.put("changed", document.changed().toString());
    return record;
  }

  /** The field as a cell: numbers in full, nothing for null. */
  static String cell(JsonNode node, String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
  }

  /** The names of the issuing bodies; in bare text, of those it names. */
  static String issuers(ObjectNode record) {
    return joined(record.path("issuers"), "name", any -> true);
  }

  /** {@code name} or {@code code} of the regions that the document is about. */
  static String regions(ObjectNode record, String field) {
    return joined(record.path("regions"), field, region -> "subject".equals(cell(region, "role")));
  }

  private static String joined(JsonNode array, String field, Predicate<JsonNode> keeps) {
    List<JsonNode> nodes = new ArrayList<>();
    array.forEach(nodes::add);
    return nodes.stream()
        .filter(keeps)
        .map(node -> cell(node, field))
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** The targets as they stand in the record. */
  static List<ObjectNode> targets(ObjectNode record) {
    return StreamSupport.stream(record.path("targets").spliterator(), false)
        .map(ObjectNode.class::cast)
        .toList();
  }
}
