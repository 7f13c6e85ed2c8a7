package org.policywatch.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.policywatch.index.Fields;
import org.policywatch.index.IndexFolder;
import org.policywatch.index.TargetRow;
import org.policywatch.region.Gazetteer;

/**
 * Searches one index as it was when opened. Thread-safe. A query never fails: mistakes in it are a
 * result; what fails is the disk, with {@link UncheckedIOException}.
 */
public final class SearchEngine implements AutoCloseable {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final InstantSource clock;
  private final Gazetteer gazetteer = Gazetteer.standard();
  private final Terms terms = new Terms();
  private final QueryWords words = new QueryWords(Lexicon.standard(), gazetteer, terms);

  private SearchEngine(DirectoryReader reader, InstantSource clock) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.clock = clock;
    // one query a process is the usual case, and a cache would only cost memory
    searcher.setQueryCache(null);
  }

  /**
   * Opens the last commit in the folder.
   *
   * @throws org.policywatch.index.IndexUnusableException when there is none that can be read
   */
  public static SearchEngine open(Path indexFolder) {
    return open(indexFolder, InstantSource.system());
  }

  /** The same with a clock: {@code since:7d} counts from it, and new documents rank before old. */
  public static SearchEngine open(Path indexFolder, InstantSource clock) {
    return new SearchEngine(IndexFolder.read(indexFolder), clock);
  }

  /** How many documents the index holds. */
  public int documentCount() {
    return reader.numDocs();
  }

  public SearchResult search(SearchRequest request) {
    long start = System.nanoTime();
    Planner.Planned planned = planner().plan(request);
    try {
      if (!planned.problems().isEmpty()) {
        return new SearchResult.Refused(planned.problems());
      }
      return new Run(request, planned.plan()).result(start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The targets of the documents that fulfil the whole query, and of these the targets that fulfil
   * its {@code deadline:}, {@code target:} and {@code object:}; {@link SearchRequest#limit} is the
   * most lines.
   */
  public TargetResult targets(SearchRequest request) {
    Planner.Planned planned = planner().plan(request);
    if (!planned.problems().isEmpty()) {
      return new TargetResult.Refused(planned.problems());
    }
    try {
      return targets(request, planned.plan());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Planner planner() {
    return new Planner(
        words, terms, gazetteer, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  private TargetResult targets(SearchRequest request, QueryPlan plan) throws IOException {
    SearchRequest having =
        request.with(request.filters().hasTarget(true)).page(0, SearchRequest.MOST);
    QueryPlan narrowed = planner().plan(having).plan();
    StoredFields stored = searcher.storedFields();
    HitReader hits = new HitReader(stored, new Marker(terms, List.of()), plan.rows());
    List<TargetResult.Line> lines = new ArrayList<>();
    int documents = 0;
    for (ScoreDoc found : top(narrowed.complete(), SearchRequest.MOST, plan).scoreDocs) {
      Document document = stored.document(found.doc);
      List<TargetRow> rows = hits.fitting(document);
      documents += rows.isEmpty() ? 0 : 1;
      for (TargetRow row : rows) {
        if (lines.size() == request.limit()) {
          return new TargetResult.Found(lines, documents, true);
        }
        lines.add(
            new TargetResult.Line(
                document.get(Fields.ID),
                document.get(Fields.TITLE),
                HitReader.about(document),
                row));
      }
    }
    return new TargetResult.Found(lines, documents, false);
  }

  private TopDocs top(Query query, int count, QueryPlan plan) throws IOException {
    int most = Math.max(1, Math.min(count, Math.max(1, reader.maxDoc())));
    return plan.isUnranked()
        ? searcher.search(
            query,
            most,
            new Sort(
                LongField.newSortField(Fields.DAY, true, SortedNumericSelector.Type.MAX),
                SortField.FIELD_DOC))
        : searcher.search(query, most);
  }

  /** One search. */
  private final class Run {
    private final SearchRequest request;
    private QueryPlan plan;
    private final List<String> notes = new ArrayList<>();
    private final List<Hit> hits = new ArrayList<>();

    Run(SearchRequest request, QueryPlan plan) {
      this.request = request;
      this.plan = plan;
    }

    SearchResult result(long start) throws IOException {
      int wanted = request.offset() + request.limit();
      TopDocs found = top(plan.complete(), wanted, plan);
      read(found, true, request.offset());
      if (hits.size() < request.limit() && plan.concepts().size() > 1) {
        int complete = (int) found.totalHits.value();
        int skip = Math.max(0, request.offset() - complete);
        read(top(plan.partial(), skip + request.limit() - hits.size(), plan), false, skip);
      }
      return new SearchResult.Found(
          found.totalHits.value(),
          found.totalHits.relation() == TotalHits.Relation.EQUAL_TO,
          hits,
          notes,
          (System.nanoTime() - start) / 1e9);
    }

    private void read(TopDocs found, boolean complete, int skip) throws IOException {
      HitReader reader =
          new HitReader(searcher.storedFields(), new Marker(terms, plan.marks()), plan.rows());
      int from = Math.min(skip, found.scoreDocs.length);
      int to = Math.min(found.scoreDocs.length, from + request.limit() - hits.size());
      for (ScoreDoc one : Arrays.copyOfRange(found.scoreDocs, from, to)) {
        hits.add(reader.read(one.doc, one.score, complete));
      }
    }
  }
}
