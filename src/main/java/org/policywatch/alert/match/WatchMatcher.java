package org.policywatch.alert.match;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.policywatch.search.Filters;
import org.policywatch.search.Hit;
import org.policywatch.search.QueryProblem;
import org.policywatch.search.SearchEngine;
import org.policywatch.search.SearchRequest;
import org.policywatch.search.SearchResult;

/** Runs saved searches over what was stored. Thread-safe. */
public final class WatchMatcher {
  /** More in one message nobody reads; they are counted. */
  private static final int MOST = 1_000;

  private static final Filters POLICIES = Filters.NONE.kinds(Filters.ON_TOPIC);

  private final SearchEngine engine;

  public WatchMatcher(SearchEngine engine) {
    this.engine = engine;
  }

  /**
   * Documents that came or changed. A watch whose query has mistakes says so.
   *
   * @param afterRevision only documents stored after it
   */
  public Match since(Watch watch, long afterRevision) {
    return match(watch, POLICIES.afterRevision(afterRevision));
  }

  /** Documents with a target that is due within these days. */
  public Match due(Watch watch, LocalDate first, LocalDate last) {
    return match(watch, POLICIES.deadline(new Filters.Days(first, last)));
  }

  private Match match(Watch watch, Filters filters) {
    SearchRequest request = SearchRequest.of(watch.query()).with(filters).page(0, MOST).folding();
    return switch (engine.search(request)) {
      case SearchResult.Found found ->
          // somebody who saved a search wants all its words, not the nearest miss
          new Match(
              watch,
              found.hits().stream()
                  .filter(Hit::complete)
                  .map(hit -> new Match.Found(hit.id(), hit.also()))
                  .toList(),
              null);
      case SearchResult.Refused refused ->
          new Match(
              watch,
              List.of(),
              refused.problems().stream()
                  .map(QueryProblem::message)
                  .collect(Collectors.joining("; ")));
    };
  }
}
