package org.policywatch.discover;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Candidate;
import org.policywatch.model.PageUrl;

/**
 * What a list told us.
 *
 * @param candidates the pages it lists, in its order, each once
 * @param next further lists to look at: the next page, or the sitemaps of an index
 * @param modified when those of {@code next} last changed of which the index says so
 * @param problem what was wrong with the list, for people; null when nothing was
 * @param whole false when there is, or may be, more than could be read
 */
public record Discovered(
    List<Candidate> candidates,
    List<PageUrl> next,
    Map<PageUrl, Instant> modified,
    @Nullable String problem,
    boolean whole) {
  public Discovered {
    candidates = List.copyOf(candidates);
    next = List.copyOf(next);
    modified = Map.copyOf(modified);
  }

  /** A list that was read to its end. */
  public Discovered(List<Candidate> candidates, List<PageUrl> next, @Nullable String problem) {
    this(candidates, next, Map.of(), problem, true);
  }

  static Discovered nothing(String problem) {
    return new Discovered(List.of(), List.of(), Map.of(), problem, false);
  }

  /** The same, when it is only a part of what is there. */
  Discovered inPart(String why) {
    return new Discovered(candidates, next, modified, why, false);
  }

  /** The same with those candidates that are wanted. */
  Discovered keeping(List<Candidate> kept, @Nullable String problem) {
    return new Discovered(kept, next, modified, problem, whole);
  }
}
