package org.policywatch.alert.digest;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many targets a section tells of, by region and by the year they are due in. Made from the
 * digest alone, so that one an earlier version wrote has its chart, too.
 *
 * @param years the heads of the columns; the first may stand for it and all before ({@code ≤2023}),
 *     the last for it and all after
 * @param rows the region with most targets first; as many counts each as there are years
 */
record TargetChart(List<String> years, List<Row> rows) {
  /** Fewer are counted at a glance. */
  private static final int TARGETS = 3;

  /** What fits beside the regions on a telephone, 320 pixels wide. */
  private static final int YEARS = 6;

  private static final int ROWS = 8;

  TargetChart {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
  }

  /**
   * A region.
   *
   * @param region its name; those of an announcement of several are one row, so that each target is
   *     counted once
   */
  record Row(String region, List<Integer> counts) {
    Row {
      counts = List.copyOf(counts);
    }

    int total() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Empty where it would tell nothing that one does not see anyway. */
  static Optional<TargetChart> of(Digest.Section section, LocalDate day, Wording wording) {
    Map<String, Map<Integer, Integer>> regions = new LinkedHashMap<>();
    SortedSet<Integer> years = new TreeSet<>();
    int announcements = 0;
    int targets = 0;
    for (Digest.Item item : section.items()) {
      List<Integer> due = due(item);
      for (int year : due) {
        years.add(year);
        regions
            .computeIfAbsent(wording.places(item.regions()), region -> new TreeMap<>())
            .merge(year, 1, Integer::sum);
      }
      targets += due.size();
      announcements += due.isEmpty() ? 0 : 1;
    }
    // the targets of a single announcement stand together right below
    boolean helps =
        announcements > 1 && targets >= TARGETS && (regions.size() > 1 || years.size() > 1);
    return helps ? Optional.of(drawn(regions, years, day, wording)) : Optional.empty();
  }

  private static List<Integer> due(Digest.Item item) {
    List<Integer> years = new ArrayList<>();
    for (Digest.Aim aim : item.aims()) {
      LocalDate deadline = aim.deadline();
      if (deadline != null) {
        years.add(deadline.getYear());
      }
    }
    return years;
  }

  private static TargetChart drawn(
      Map<String, Map<Integer, Integer>> regions,
      SortedSet<Integer> years,
      LocalDate day,
      Wording wording) {
    List<Span> spans = spans(years, day);
    List<Row> rows = new ArrayList<>();
    regions.forEach((region, counts) -> rows.add(row(region, counts, spans)));
    rows.sort(Comparator.comparing(Row::total).reversed());
    return new TargetChart(
        spans.stream().map(Span::name).toList(),
        rows.size() <= ROWS ? rows : summedUp(rows, wording));
  }

  private static Row row(String region, Map<Integer, Integer> counts, List<Span> spans) {
    return new Row(region, spans.stream().map(span -> span.sum(counts)).toList());
  }

  private static List<Row> summedUp(List<Row> rows, Wording wording) {
    List<Row> others = rows.subList(ROWS - 1, rows.size());
    List<Integer> sums = new ArrayList<>();
    for (int column = 0; column < rows.getFirst().counts().size(); column++) {
      int at = column;
      sums.add(others.stream().mapToInt(row -> row.counts().get(at)).sum());
    }
    List<Row> shown = new ArrayList<>(rows.subList(0, ROWS - 1));
    shown.add(new Row(wording.otherPlaces(others.size()), sums));
    return shown;
  }

  /** One column a year; where there are too many, what is long past is one, then what is far. */
  private static List<Span> spans(Collection<Integer> years, LocalDate day) {
    List<Integer> columns = new ArrayList<>(years);
    int first = Year.MIN_VALUE;
    while (columns.size() > YEARS && columns.get(1) < day.getYear()) {
      columns.removeFirst();
      first = columns.getFirst();
    }
    int last = Year.MAX_VALUE;
    while (columns.size() > YEARS) {
      columns.removeLast();
      last = columns.getLast();
    }
    List<Span> spans = new ArrayList<>();
    for (int year : columns) {
      spans.add(
          new Span(year == first ? Year.MIN_VALUE : year, year == last ? Year.MAX_VALUE : year));
    }
    return spans;
  }

  /** Years of one column, both included. */
  private record Span(int from, int to) {
    int sum(Map<Integer, Integer> counts) {
      return counts.entrySet().stream()
          .filter(it -> it.getKey() >= from && it.getKey() <= to)
          .mapToInt(Map.Entry::getValue)
          .sum();
    }

    String name() {
      if (from == Year.MIN_VALUE) {
        return "≤" + to;
      }
      return to == Year.MAX_VALUE ? "≥" + from : String.valueOf(from);
    }
  }
}
