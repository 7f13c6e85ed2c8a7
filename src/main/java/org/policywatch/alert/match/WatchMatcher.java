package org.policywatch.alert.match;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policywatch.search.Filters;
import org.policywatch.search.MatchResult;
import org.policywatch.search.QueryProblem;
import org.policywatch.search.SearchEngine;
import org.policywatch.search.SearchRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs saved searches over what was stored: all words must be there, and none is corrected.
 * Thread-safe.
 */
public final class WatchMatcher {
  private static final Filters ON_TOPIC = Filters.NONE.kinds(Filters.ON_TOPIC);

  private static final Logger log = LoggerFactory.getLogger(WatchMatcher.class);

  private final Function<SearchRequest, MatchResult> search;

  public WatchMatcher(SearchEngine engine) {
    this(engine::matches);
  }

  WatchMatcher(Function<SearchRequest, MatchResult> search) {
    this.search = search;
  }

  /**
   * Documents that came or changed. A watch whose query has mistakes says so.
   *
   * @param afterRevision only documents stored after it
   */
  public Match since(Watch watch, long afterRevision) {
    return match(watch, ON_TOPIC.afterRevision(afterRevision));
  }

  /** Documents with a target that is due within these days. */
  public Match due(Watch watch, LocalDate first, LocalDate last) {
    return match(watch, ON_TOPIC.deadline(new Filters.Days(first, last)));
  }

  private Match match(Watch watch, Filters filters) {
    try {
      return switch (search.apply(SearchRequest.of(watch.query()).with(filters))) {
        case MatchResult.Found found -> new Match(watch, found.ids(), null);
        case MatchResult.Refused refused ->
            new Match(
                watch,
                List.of(),
                refused.problems().stream()
                    .map(QueryProblem::message)
                    .collect(Collectors.joining("; ")));
      };
    } catch (RuntimeException e) {
      // a fault of ours in one watch must not silence the others
      log.atError().setCause(e).addKeyValue("watch", watch.id()).log("watch failed");
      return new Match(watch, List.of(), "it failed: " + e);
    }
  }
}
