package org.policywatch.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policywatch.index.TargetRow;
import org.policywatch.model.StoredDocument;
import org.policywatch.model.Target;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Region;

/**
 * Documents or targets as lines of JSON or CSV. The names of the columns are a promise: new ones
 * come at the end, none goes. docs/export.md says what each means.
 */
final class ExportRows {
  /** Columns that have the name of a field of the record. */
  private static final List<String> PLAIN =
      List.of(
          "id",
          "url",
          "kind",
          "language",
          "title",
          "published",
          "modified",
          "outlet",
          "credited_source",
          "author",
          "document_number",
          "document_title",
          "plan_period");

  private static final List<String> RECORD =
      Stream.of(
              PLAIN,
              List.of(
                  "issuers",
                  "regions",
                  "region_codes",
                  "targets",
                  "source",
                  "first_seen",
                  "changed"))
          .flatMap(List::stream)
          .toList();

  /** Columns that have the name of a field of a target of the record. */
  private static final List<String> OF_TARGET =
      List.of(
          "quote",
          "measure",
          "value",
          "low",
          "high",
          "comparator",
          "unit",
          "object",
          "action",
          "deadline",
          "deadline_exclusive",
          "deadline_approximate",
          "period",
          "frequency",
          "baseline",
          "incremental",
          "role",
          "confidence");

  private static final List<String> OF_DOCUMENT =
      List.of("title", "document_number", "published", "kind", "url");

  private static final List<String> TARGET =
      Stream.of(
              List.of("document_id", "number", "region", "region_code"),
              OF_TARGET,
              List.of("sentence", "issuers"),
              OF_DOCUMENT)
          .flatMap(List::stream)
          .toList();

  private final Screen screen;
  private final boolean targets;
  private final Predicate<TargetRow> rows;

  /** Null: JSON. */
  private final @Nullable Csv csv;

  /**
   * @param screen where to write
   * @param json a JSON object a line; else CSV
   * @param targets a line for each target; else for each document
   * @param rows which targets
   */
  ExportRows(Screen screen, boolean json, boolean targets, Predicate<TargetRow> rows) {
    this.screen = screen;
    this.targets = targets;
    this.rows = rows;
    List<String> head = targets ? TARGET : RECORD;
    this.csv = json ? null : new Csv(screen, head.toArray(String[]::new));
  }

  /** Writes the document's lines; how many. */
  int write(StoredDocument document) {
    ObjectNode record = StoredRecord.of(document);
    if (targets) {
      return writeTargets(document, record);
    }
    if (csv == null) {
      screen.out().println(record);
    } else {
      csv.row(cells(record));
    }
    return 1;
  }

  private static String[] cells(ObjectNode record) {
    List<String> cells = new ArrayList<>(PLAIN.size() + 8);
    PLAIN.forEach(name -> cells.add(StoredRecord.cell(record, name)));
    cells.add(StoredRecord.issuers(record));
    cells.add(StoredRecord.regions(record, "name"));
    cells.add(StoredRecord.regions(record, "code"));
    cells.add(String.valueOf(record.path("targets").size()));
    for (String name : List.of("source", "first_seen", "changed")) {
      cells.add(StoredRecord.cell(record, name));
    }
    return cells.toArray(String[]::new);
  }

  private int writeTargets(StoredDocument document, ObjectNode record) {
    List<Target> all = document.extraction().facts().targets();
    List<ObjectNode> nodes = StoredRecord.targets(record);
    int written = 0;
    for (int i = 0; i < all.size(); i++) {
      if (rows.test(TargetRow.of(all.get(i)))) {
        write(i + 1, nodes.get(i), record);
        written++;
      }
    }
    return written;
  }

  private void write(int number, ObjectNode target, ObjectNode record) {
    if (csv == null) {
      target.put("document_id", StoredRecord.cell(record, "id"));
      target.put("number", number);
      OF_DOCUMENT.forEach(name -> target.set("document_" + bare(name), record.get(name)));
      screen.out().println(target);
      return;
    }
    List<String> cells = new ArrayList<>(TARGET.size());
    String code = StoredRecord.cell(target, "region");
    cells.add(StoredRecord.cell(record, "id"));
    cells.add(String.valueOf(number));
    cells.add(
        code.isEmpty()
            ? StoredRecord.regions(record, "name")
            : Gazetteer.standard().byCode(code).map(Region::name).orElse(code));
    cells.add(code.isEmpty() ? StoredRecord.regions(record, "code") : code);
    OF_TARGET.forEach(name -> cells.add(StoredRecord.cell(target, name)));
    cells.add(StoredRecord.cell(target.path("evidence_sentence"), "quote"));
    cells.add(StoredRecord.issuers(record));
    OF_DOCUMENT.forEach(name -> cells.add(StoredRecord.cell(record, name)));
    csv.row(cells.toArray(String[]::new));
  }

  /** {@code document_number} is not {@code document_document_number}. */
  private static String bare(String name) {
    return name.startsWith("document_") ? name.substring("document_".length()) : name;
  }
}
