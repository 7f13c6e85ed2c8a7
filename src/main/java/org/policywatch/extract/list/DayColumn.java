package org.policywatch.extract.list;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.DayLabels;
import org.policywatch.extract.page.Texts;

/** The column of a table of entries that tells when each was published, beside other days. */
final class DayColumn {
  private static final int MOST_COLUMNS = 20;

  private DayColumn() {}

  /** What stands in that column beside an entry; nothing where the table has no such. */
  static Optional<String> of(Element link) {
    Element row = link.closest("tr");
    Element table = row == null ? null : row.closest("table");
    Element head = table == null ? null : table.selectFirst("tr");
    int columns = head == null ? 0 : head.childrenSize();
    if (head == null || head == row || columns > MOST_COLUMNS || row.childrenSize() != columns) {
      return Optional.empty();
    }
    int best = -1;
    int column = -1;
    for (int i = 0; i < columns; i++) {
      int rank = DayLabels.rank(Texts.of(head.child(i)));
      if (rank >= 0 && (best < 0 || rank < best)) {
        best = rank;
        column = i;
      }
    }
    return column < 0 ? Optional.empty() : Optional.of(Texts.of(row.child(column)));
  }
}
