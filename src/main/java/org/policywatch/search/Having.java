package org.policywatch.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.policywatch.index.Fields;

/**
 * Which documents have values of a keyword field: for many values at once, as one walk through the
 * sorted values of a segment costs a fraction of a query for each.
 */
final class Having {
  private final IndexSearcher searcher;
  private final Weight among;

  /**
   * @param among only documents that fulfil this are found
   */
  Having(IndexSearcher searcher, Query among) throws IOException {
    this.searcher = searcher;
    Query filter = searcher.rewrite(new ConstantScoreQuery(among));
    this.among = searcher.createWeight(filter, ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** A document by its number, with its kind and day. */
  record One(int number, String kind, long day) {
    /** No two documents have a number in common. */
    @Override
    public int hashCode() {
      return number;
    }
  }

  /** For each value that any document has, these documents. */
  Map<String, List<One>> any(String field, Collection<String> values) throws IOException {
    List<BytesRef> sorted = values.stream().distinct().map(BytesRef::new).sorted().toList();
    if (sorted.isEmpty()) {
      return Map.of();
    }
    List<Callable<Map<String, List<One>>>> parts = new ArrayList<>();
    for (IndexSearcher.LeafSlice slice : searcher.getSlices()) {
      parts.add(() -> any(field, sorted, slice));
    }
    Map<String, List<One>> all = new HashMap<>();
    for (Map<String, List<One>> part : searcher.getTaskExecutor().invokeAll(parts)) {
      part.forEach(
          (value, these) -> all.computeIfAbsent(value, v -> new ArrayList<>()).addAll(these));
    }
    return all;
  }

  private Map<String, List<One>> any(
      String field, List<BytesRef> sorted, IndexSearcher.LeafSlice slice) throws IOException {
    Map<String, List<One>> all = new HashMap<>();
    for (IndexSearcher.LeafReaderContextPartition part : slice.partitions) {
      TreeMap<Integer, List<String>> found = found(part.ctx.reader(), field, sorted);
      if (!found.isEmpty()) {
        keepThoseAmong(part.ctx, found);
        add(part.ctx, found, all);
      }
    }
    return all;
  }

  private static TreeMap<Integer, List<String>> found(
      LeafReader reader, String field, List<BytesRef> sorted) throws IOException {
    TreeMap<Integer, List<String>> found = new TreeMap<>();
    Bits live = reader.getLiveDocs();
    TermsEnum terms = Terms.getTerms(reader, field).iterator();
    PostingsEnum postings = null;
    for (BytesRef value : sorted) {
      if (terms.seekExact(value)) {
        postings = terms.postings(postings, PostingsEnum.NONE);
        for (int i = postings.nextDoc();
            i != DocIdSetIterator.NO_MORE_DOCS;
            i = postings.nextDoc()) {
          if (live == null || live.get(i)) {
            found.computeIfAbsent(i, document -> new ArrayList<>(1)).add(value.utf8ToString());
          }
        }
      }
    }
    return found;
  }

  private void keepThoseAmong(LeafReaderContext leaf, TreeMap<Integer, List<String>> found)
      throws IOException {
    ScorerSupplier filter = among.scorerSupplier(leaf);
    if (filter == null) {
      found.clear();
      return;
    }
    Scorer scorer = filter.get(found.size());
    TwoPhaseIterator phases = scorer.twoPhaseIterator();
    DocIdSetIterator near = phases == null ? scorer.iterator() : phases.approximation();
    for (var each = found.keySet().iterator(); each.hasNext(); ) {
      int number = each.next();
      int at = near.docID() < number ? near.advance(number) : near.docID();
      if (at != number || phases != null && !phases.matches()) {
        each.remove();
      }
    }
  }

  private static void add(
      LeafReaderContext leaf, TreeMap<Integer, List<String>> found, Map<String, List<One>> all)
      throws IOException {
    SortedSetDocValues kinds = DocValues.getSortedSet(leaf.reader(), Fields.KIND);
    SortedNumericDocValues days = DocValues.getSortedNumeric(leaf.reader(), Fields.DAY);
    for (Map.Entry<Integer, List<String>> entry : found.entrySet()) {
      int number = entry.getKey();
      String kind =
          kinds.advanceExact(number) ? kinds.lookupOrd(kinds.nextOrd()).utf8ToString() : "";
      One one =
          new One(leaf.docBase + number, kind, days.advanceExact(number) ? days.nextValue() : 0);
      entry
          .getValue()
          .forEach(value -> all.computeIfAbsent(value, v -> new ArrayList<>()).add(one));
    }
  }
}
