package org.policywatch.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultiMatchingQueries;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.policywatch.index.WordAnalyzer;
import org.policywatch.region.Gazetteer;

/** Saved searches in lucene-monitor. */
public final class Percolator implements AutoCloseable {
  private final Monitor monitor;

  public Percolator(List<String> queries, boolean presearcher) throws IOException {
    Presearcher first = presearcher ? new TermFilteredPresearcher() : Presearcher.NO_FILTERING;
    monitor = new Monitor(new WordAnalyzer(), first, new MonitorConfiguration());
    Gazetteer gazetteer = Gazetteer.standard();
    Terms terms = new Terms();
    QueryWords words = new QueryWords(Lexicon.standard(), gazetteer, terms);
    Filters policies = Filters.NONE.kinds(Filters.ON_TOPIC);
    List<MonitorQuery> all = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      Planner planner = new Planner(words, terms, gazetteer, LocalDate.of(2026, 11, 1));
      SearchRequest request = SearchRequest.of(queries.get(i)).with(policies);
      all.add(new MonitorQuery("q" + i, planner.plan(request).plan().complete()));
    }
    monitor.register(all);
  }

  public long one(Document document) throws IOException {
    MatchingQueries<QueryMatch> found = monitor.match(document, QueryMatch.SIMPLE_MATCHER);
    return found.getMatchCount();
  }

  public long batch(List<Document> documents) throws IOException {
    MultiMatchingQueries<QueryMatch> found =
        monitor.match(documents.toArray(Document[]::new), QueryMatch.SIMPLE_MATCHER);
    long count = 0;
    for (int i = 0; i < documents.size(); i++) {
      count += found.getMatchCount(i);
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    monitor.close();
  }
}
