package org.policywatch.extract.list;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.Texts;

/** The column of a table of entries that tells when each was published, beside other days. */
final class DayColumn {
  private static final int MOST_COLUMNS = 20;

  private static final Set<String> NAMES =
      Set.of(
          "发布日期",
          "发布时间",
          "公开日期",
          "公开时间",
          "公布日期",
          "公布时间",
          "發布日期",
          "發佈日期",
          "發布時間",
          "published",
          "date published",
          "publish date",
          "publication date");

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
    for (int i = 0; i < columns; i++) {
      if (NAMES.contains(Texts.of(head.child(i)).toLowerCase(Locale.ROOT))) {
        return Optional.of(Texts.of(row.child(i)));
      }
    }
    return Optional.empty();
  }
}
