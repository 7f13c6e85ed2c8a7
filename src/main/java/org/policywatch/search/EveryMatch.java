package org.policywatch.search;

import java.util.Collection;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects the numbers of all documents of a query, in order. */
final class EveryMatch implements CollectorManager<EveryMatch.Part, int[]> {
  @Override
  public Part newCollector() {
    return new Part();
  }

  @Override
  public int[] reduce(Collection<Part> parts) {
    return parts.stream().flatMapToInt(part -> part.numbers.build()).sorted().toArray();
  }

  /** Those of some segments. */
  static final class Part extends SimpleCollector {
    private final IntStream.Builder numbers = IntStream.builder();
    private int base;

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      base = leaf.docBase;
    }

    @Override
    public void collect(int number) {
      numbers.add(base + number);
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
