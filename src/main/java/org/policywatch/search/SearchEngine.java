package org.policywatch.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.policywatch.index.Fields;
import org.policywatch.index.IndexFolder;
import org.policywatch.index.TargetRow;
import org.policywatch.region.Gazetteer;

/**
 * Searches one index as it was when opened. Thread-safe. A query never fails: mistakes in it are a
 * result; what fails is the disk, with {@link UncheckedIOException}.
 */
public final class SearchEngine implements AutoCloseable {
  /** {@link QueryWords} bounds concepts and wordings; times fields, this is never reached. */
  private static final int MOST_CLAUSES = 16_384;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final InstantSource clock;
  private final Gazetteer gazetteer = Gazetteer.standard();
  private final Possible possible;
  private final Terms terms = new Terms();
  private final Lexicon lexicon = Lexicon.standard();
  private final QueryWords words = new QueryWords(lexicon, gazetteer, terms);

  private SearchEngine(DirectoryReader reader, InstantSource clock) {
    this.reader = reader;
    // a small index is searched by the caller alone, parts of a large one at the same time
    this.searcher = new IndexSearcher(reader, ForkJoinPool.commonPool());
    this.clock = clock;
    this.possible = new Possible(reader);
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    searcher.setSimilarity(new Ranking());
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
    // read beside the opening of the index, which needs no words: the first search comes sooner
    Thread.ofPlatform().daemon().name("search-tables").start(SearchEngine::readTables);
    return new SearchEngine(IndexFolder.read(indexFolder), clock);
  }

  private static void readTables() {
    Gazetteer.standard();
    Lexicon.standard();
  }

  /** How many documents the index holds. */
  public int documentCount() {
    return reader.numDocs();
  }

  /** The last revision of the store that the index holds. */
  public long lastRevision() {
    return IndexFolder.lastRevision(reader);
  }

  public SearchResult search(SearchRequest request) {
    long start = System.nanoTime();
    Planner.Planned planned = planner().plan(request);
    try {
      // a headline may look like a query with mistakes
      if (!planned.problems().isEmpty() && searcher.count(planned.plan().calledSo()) == 0) {
        return new SearchResult.Refused(planned.problems());
      }
      Corrector corrector = new Corrector(words, lexicon, gazetteer, searcher);
      return new Search(searcher, words, terms, request, planned.plan().among(possible), corrector)
          .run(start);
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

  /** Every document that fulfils the whole query, {@link SearchRequest#limit} or not. */
  public MatchResult matches(SearchRequest request) {
    Planner.Planned planned = planner().plan(request);
    if (!planned.problems().isEmpty()) {
      return new MatchResult.Refused(planned.problems());
    }
    QueryPlan plan = planned.plan();
    try {
      TopDocs found = Search.top(searcher, plan, plan.complete(), Integer.MAX_VALUE);
      StoredFields stored = searcher.storedFields();
      List<String> ids = new ArrayList<>(found.scoreDocs.length);
      for (ScoreDoc one : found.scoreDocs) {
        ids.add(stored.document(one.doc, Set.of(Fields.ID)).get(Fields.ID));
      }
      return new MatchResult.Found(ids, plan.rows());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How the documents that fulfil the whole query are spread; {@link SearchRequest#limit} is the
   * most values of each facet.
   */
  public FacetResult facets(SearchRequest request) {
    Planner.Planned planned = planner().plan(request);
    if (!planned.problems().isEmpty()) {
      return new FacetResult.Refused(planned.problems());
    }
    try {
      return new FacetResult.Found(
          searcher.search(
              planned.plan().among(possible).complete(),
              new FacetCounter(gazetteer, request.limit())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Documents that say much the same, policy documents and reports, the likest first.
   *
   * @param id of a document in full
   * @return empty when there is no such document
   */
  public Optional<List<Hit>> similar(String id, int limit) {
    try {
      TopDocs itself = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1);
      if (itself.scoreDocs.length == 0) {
        return Optional.empty();
      }
      StoredFields stored = searcher.storedFields();
      Query like = new Similar(searcher, terms).to(stored.document(itself.scoreDocs[0].doc));
      QueryPlan onTopic = planner().plan(SearchRequest.of("")).plan();
      BooleanQuery both =
          new BooleanQuery.Builder()
              .add(like, Occur.MUST)
              .add(onTopic.complete(), Occur.FILTER)
              .build();
      HitReader reader = new HitReader(stored, new Marker(terms, List.of()), onTopic.rows());
      List<Hit> hits = new ArrayList<>();
      for (ScoreDoc one : searcher.search(both, Math.max(1, limit)).scoreDocs) {
        hits.add(reader.read(one.doc, one.score, true));
      }
      return Optional.of(hits);
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
    Filters filters = request.filters().hasTarget(true);
    boolean asksForKind = !filters.kinds().isEmpty() || request.query().contains("kind:");
    SearchRequest having =
        request
            .with(asksForKind ? filters : filters.kinds(Filters.ON_TOPIC))
            .page(0, SearchRequest.MOST);
    QueryPlan narrowed = planner().plan(having).plan();
    StoredFields stored = searcher.storedFields();
    HitReader hits = new HitReader(stored, new Marker(terms, List.of()), plan.rows());
    List<TargetResult.Line> lines = new ArrayList<>();
    int documents = 0;
    TopDocs found = Search.top(searcher, narrowed, narrowed.complete(), SearchRequest.MOST);
    for (ScoreDoc one : found.scoreDocs) {
      Document document = stored.document(one.doc);
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
}
