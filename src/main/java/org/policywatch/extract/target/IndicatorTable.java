package org.policywatch.extract.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.model.Deadline;
import org.policywatch.model.Target;
import org.policywatch.model.Timing;

/**
 * The aims in a plan's table of indicators, whose cells a web page or a copied text leaves behind
 * one another: name, unit, the values of some years, and 预期性 or 约束性 where the row ends.
 */
final class IndicatorTable {
  private static final String LAST_COLUMN = "属性";
  private static final List<String> KINDS = List.of("预期性", "约束性");
  private static final String UNIT_COLUMN = "单位";
  private static final int LONGEST_HEADER = 80;
  private static final int LONGEST_ROW = 120;

  /** No plan has more; a text made of rows must not cost memory. */
  private static final int MOST_ROWS = 1000;

  private static final double CONFIDENCE = 0.9;

  private final Passage passage;
  private final String text;
  private final List<Target> targets = new ArrayList<>();

  private IndicatorTable(Passage passage) {
    this.passage = passage;
    this.text = passage.unmasked();
  }

  /** The aims of all such tables, in order; empty for a text without one. */
  static List<Target> targets(Passage passage) {
    IndicatorTable table = new IndicatorTable(passage);
    int header = table.text.indexOf(LAST_COLUMN);
    while (header >= 0 && table.targets.size() < MOST_ROWS) {
      int end = table.read(header);
      header = table.text.indexOf(LAST_COLUMN, end);
    }
    return table.targets;
  }

  /** Reads the rows below a header; where they end. */
  private int read(int header) {
    int rows = header + LAST_COLUMN.length();
    List<Span> years = years(header);
    Span row = years.isEmpty() ? null : row(rows);
    while (row != null && targets.size() < MOST_ROWS) {
      add(row, years);
      rows = row.end();
      row = row(rows);
    }
    return rows;
  }

  /** The years of the columns, which stand between the unit and the kind. */
  private List<Span> years(int header) {
    int from = Math.max(0, header - LONGEST_HEADER);
    int unit = text.substring(from, header).lastIndexOf(UNIT_COLUMN);
    List<Span> years = new ArrayList<>();
    for (int i = unit < 0 ? from : from + unit; i + 5 <= header; i++) {
      boolean year = text.startsWith("20", i) && text.charAt(i + 4) == '年';
      if (year && text.charAt(i + 2) != '.' && IndicatorCell.isNumber(text.substring(i, i + 4))) {
        years.add(new Span(i, i + 5));
      }
    }
    return years;
  }

  /** From here to the kind of the indicator; null when no row follows. */
  private @Nullable Span row(int from) {
    int to = Math.min(text.length(), from + LONGEST_ROW);
    int end = -1;
    for (String kind : KINDS) {
      int at = text.substring(from, to).indexOf(kind);
      end = at >= 0 && (end < 0 || from + at < end) ? from + at : end;
    }
    return end < 0 ? null : new Span(from, end + KINDS.get(0).length());
  }

  /** Adds the aim of a row whose cells are as the header tells. */
  private void add(Span row, List<Span> years) {
    List<Span> cells = cells(row.start(), row.end() - KINDS.get(0).length());
    int values = cells.size();
    while (values > 0 && IndicatorCell.isValue(word(cells.get(values - 1)))) {
      values--;
    }
    int name = startOfName(cells, values);
    int aim = values + years.size() - 1;
    if (aim >= cells.size() || values - name < 1) {
      return;
    }
    Span last = cells.get(values - 1);
    boolean isWhole = !IndicatorCell.bracketed(word(last)).isEmpty();
    name = isWhole ? values - 1 : name; // 空气质量 达标率(%): a field stands in front of the name
    String unit = values - name > 1 ? word(last) : IndicatorCell.bracketed(word(last));
    int end = values - name > 1 ? cells.get(values - 2).end() : last.end() - behind(word(last));
    boolean sums =
        aim + 1 < cells.size()
            && !IndicatorCell.isNumber(IndicatorCell.digits(word(cells.get(aim))))
            && IndicatorCell.isSum(word(cells.get(aim + 1)));
    Span value = cells.get(sums ? aim + 1 : aim);
    if (!unit.isEmpty() && IndicatorCell.isNumber(IndicatorCell.digits(word(value)))) {
      String object = passage.quote(cells.get(name).start(), end).text();
      IndicatorCell cell = new IndicatorCell(word(value), unit);
      add(cell, object, value, row, years.get(years.size() - 1));
    }
  }

  /** How long the brackets are with which a cell ends. */
  private static int behind(String name) {
    return name.length() - name.lastIndexOf('(');
  }

  private void add(IndicatorCell cell, String object, Span value, Span row, Span year) {
    LocalDate day =
        LocalDate.of(Integer.parseInt(text.substring(year.start(), year.end() - 1)), 12, 31);
    targets.add(
        new Target(
            cell.quantity(passage.quote(value), object),
            object,
            null,
            new Deadline(day, false, false, null, passage.quote(year)),
            Timing.NONE,
            null,
            passage.quote(row),
            new Target.Assessment(CONFIDENCE, List.of("zh.table.row"))));
  }

  /** Behind the field and the number of the row, which stand in front of some names. */
  private int startOfName(List<Span> cells, int values) {
    for (int i = values - 1; i >= 0; i--) {
      if (IndicatorCell.isNumber(word(cells.get(i)))) {
        return i + 1;
      }
    }
    return 0;
  }

  private List<Span> cells(int from, int to) {
    List<Span> cells = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || Character.isWhitespace(text.charAt(i))) {
        if (i > start) {
          cells.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return cells;
  }

  private String word(Span cell) {
    return text.substring(cell.start(), cell.end());
  }
}
