package org.policywatch.search;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;
import org.policywatch.index.Fields;
import org.policywatch.index.TargetRow;
import org.policywatch.model.PageKind;
import org.policywatch.search.Hit.About;
import org.policywatch.search.Hit.Marked;
import org.policywatch.search.Hit.Place;

/** Reads what the index keeps of a document for showing. */
final class HitReader {
  private final StoredFields stored;
  private final Marker marker;
  private final RowFilter rows;

  HitReader(StoredFields stored, Marker marker, RowFilter rows) {
    this.stored = stored;
    this.marker = marker;
    this.rows = rows;
  }

  Hit read(int number, float score, boolean complete) throws IOException {
    Document document = stored.document(number);
    List<TargetRow> targets =
        targets(document).stream()
            .sorted((one, other) -> Boolean.compare(rows.test(other), rows.test(one)))
            .toList();
    String text = document.get(Fields.TEXT);
    return new Hit(
        text(document, Fields.ID),
        score,
        complete,
        marker.mark(text(document, Fields.TITLE)),
        about(document),
        text == null ? new Marked("", List.of()) : marker.snippet(text),
        targets);
  }

  /** The targets that fulfil what the query asks of targets. */
  List<TargetRow> fitting(Document document) {
    return targets(document).stream().filter(rows).toList();
  }

  static About about(Document document) {
    return new About(
        text(document, Fields.URL),
        PageKind.valueOf(text(document, Fields.KIND).toUpperCase(Locale.ROOT)),
        text(document, Fields.SOURCE),
        document.get(Fields.OUTLET),
        document.get(Fields.PUBLISHED),
        document.get(Fields.NUMBER),
        List.of(document.getValues(Fields.ISSUER)),
        Stream.of(document.getValues(Fields.REGION_SHOWN)).map(HitReader::place).toList());
  }

  private static Place place(String line) {
    int tab = line.indexOf('\t');
    return new Place(line.substring(0, tab), line.substring(tab + 1));
  }

  private static List<TargetRow> targets(Document document) {
    String written = document.get(Fields.TARGETS);
    return written == null ? List.of() : TargetRow.read(written);
  }

  private static String text(Document document, String field) {
    @Nullable String value = document.get(field);
    return value == null ? "" : value;
  }
}
