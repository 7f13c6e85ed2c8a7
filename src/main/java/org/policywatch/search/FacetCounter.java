package org.policywatch.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.policywatch.index.Fields;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Region;
import org.policywatch.search.Facets.Count;

/** Counts values over all documents of a query, from the columns of the index. */
final class FacetCounter implements CollectorManager<FacetCounter.Counts, Facets> {
  private static final List<String> WORDS =
      List.of(Fields.REGION, Fields.ISSUER_FACET, Fields.KIND, Fields.SOURCE);
  private static final List<String> DAYS = List.of(Fields.DAY, Fields.DEADLINE);

  private final Gazetteer gazetteer;
  private final int most;

  /**
   * @param most how many values of each facet
   */
  FacetCounter(Gazetteer gazetteer, int most) {
    this.gazetteer = gazetteer;
    this.most = most;
  }

  @Override
  public Counts newCollector() {
    return new Counts();
  }

  @Override
  public Facets reduce(Collection<Counts> parts) {
    Map<String, Map<String, Integer>> all = new HashMap<>();
    for (Counts part : parts) {
      part.byField.forEach(
          (field, counts) ->
              counts.forEach(
                  (value, count) ->
                      all.computeIfAbsent(field, f -> new HashMap<>())
                          .merge(value, count, Integer::sum)));
    }
    Comparator<Count> frequent =
        Comparator.comparing(Count::documents).reversed().thenComparing(Count::value);
    Comparator<Count> late = Comparator.comparing(Count::value).reversed();
    return new Facets(
        list(all, Fields.REGION, frequent, this::regionName),
        list(all, Fields.DAY, late, value -> value),
        list(all, Fields.ISSUER_FACET, frequent, value -> value),
        list(all, Fields.KIND, frequent, value -> value),
        list(all, Fields.SOURCE, frequent, value -> value),
        list(all, Fields.DEADLINE, late, value -> value));
  }

  private List<Count> list(
      Map<String, Map<String, Integer>> all,
      String field,
      Comparator<Count> order,
      UnaryOperator<String> label) {
    return all.getOrDefault(field, Map.of()).entrySet().stream()
        .map(entry -> new Count(entry.getKey(), label.apply(entry.getKey()), entry.getValue()))
        .sorted(order)
        .limit(most)
        .toList();
  }

  private String regionName(String code) {
    return gazetteer.byCode(code).map(Region::name).orElse(code);
  }

  /** The counts of some segments. */
  static final class Counts implements Collector {
    private final Map<String, Map<String, Integer>> byField = new HashMap<>();

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      List<WordColumn> words = new ArrayList<>();
      for (String field : WORDS) {
        words.add(new WordColumn(field, DocValues.getSortedSet(leaf.reader(), field)));
      }
      List<DayColumn> days = new ArrayList<>();
      for (String field : DAYS) {
        days.add(new DayColumn(field, DocValues.getSortedNumeric(leaf.reader(), field)));
      }
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) throws IOException {
          for (WordColumn column : words) {
            column.count(document);
          }
          for (DayColumn column : days) {
            column.count(document);
          }
        }

        @Override
        public void finish() throws IOException {
          for (WordColumn column : words) {
            column.addTo(byField.computeIfAbsent(column.field, f -> new HashMap<>()));
          }
          for (DayColumn column : days) {
            column.addTo(byField.computeIfAbsent(column.field, f -> new HashMap<>()));
          }
        }
      };
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private static final class WordColumn {
    private final String field;
    private final SortedSetDocValues values;
    private final int[] counts;

    WordColumn(String field, SortedSetDocValues values) {
      this.field = field;
      this.values = values;
      this.counts = new int[(int) values.getValueCount()];
    }

    void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }

    void addTo(Map<String, Integer> all) throws IOException {
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          all.merge(values.lookupOrd(i).utf8ToString(), counts[i], Integer::sum);
        }
      }
    }
  }

  private static final class DayColumn {
    private final String field;
    private final SortedNumericDocValues values;
    private final Map<Integer, Integer> years = new HashMap<>();

    DayColumn(String field, SortedNumericDocValues values) {
      this.field = field;
      this.values = values;
    }

    void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        int last = Integer.MIN_VALUE;
        for (int i = values.docValueCount(); i > 0; i--) {
          int year = LocalDate.ofEpochDay(values.nextValue()).getYear();
          // the values come in order: a year that is there twice counts once
          if (year != last) {
            years.merge(year, 1, Integer::sum);
            last = year;
          }
        }
      }
    }

    void addTo(Map<String, Integer> all) {
      years.forEach((year, count) -> all.merge(Integer.toString(year), count, Integer::sum));
    }
  }
}
