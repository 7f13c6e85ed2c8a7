package org.policywatch.discover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Candidate;
import org.policywatch.model.PageUrl;

/**
 * What a list told us.
 *
 * @param candidates the pages it lists, in its order, each once
 * @param next further lists to look at: the next page, or the sitemaps of an index
 * @param problem what was wrong with the list, for people; null when nothing was
 */
public record Discovered(List<Candidate> candidates, List<PageUrl> next, @Nullable String problem) {
  public Discovered {
    candidates = List.copyOf(candidates);
    next = List.copyOf(next);
  }

  static Discovered nothing(String problem) {
    return new Discovered(List.of(), List.of(), problem);
  }
}
