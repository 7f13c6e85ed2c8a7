package org.policywatch.alert.match;

import java.util.List;
import java.util.stream.Collectors;
import org.policywatch.search.Filters;
import org.policywatch.search.Hit;
import org.policywatch.search.QueryProblem;
import org.policywatch.search.SearchEngine;
import org.policywatch.search.SearchRequest;
import org.policywatch.search.SearchResult;

/** Runs saved searches over what was stored lately. Thread-safe. */
public final class WatchMatcher {
  /** More in one message nobody reads. */
  private static final int MOST = 100;

  private final SearchEngine engine;

  public WatchMatcher(SearchEngine engine) {
    this.engine = engine;
  }

  /**
   * One match a watch, in their order. A watch whose query has mistakes says so and holds up no
   * other.
   *
   * @param afterRevision only documents stored after it
   */
  public List<Match> match(List<Watch> watches, long afterRevision) {
    Filters lately = Filters.NONE.kinds(Filters.ON_TOPIC).afterRevision(afterRevision);
    return watches.stream().map(watch -> match(watch, lately)).toList();
  }

  private Match match(Watch watch, Filters lately) {
    SearchRequest request = SearchRequest.of(watch.query()).with(lately).page(0, MOST);
    return switch (engine.search(request)) {
      case SearchResult.Found found ->
          // somebody who saved a search wants all its words, not the nearest miss
          new Match(
              watch, found.total(), found.hits().stream().filter(Hit::complete).toList(), null);
      case SearchResult.Refused refused ->
          new Match(
              watch,
              0,
              List.of(),
              refused.problems().stream()
                  .map(QueryProblem::message)
                  .collect(Collectors.joining("; ")));
    };
  }
}
