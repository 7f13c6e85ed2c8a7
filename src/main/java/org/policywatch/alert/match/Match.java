package org.policywatch.alert.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.search.Hit;

/**
 * What a watch found.
 *
 * @param watch the saved search
 * @param total how many new documents fulfil it
 * @param hits the best of them
 * @param problem why it could not be run; null when it was
 */
public record Match(Watch watch, long total, List<Hit> hits, @Nullable String problem) {
  public Match {
    hits = List.copyOf(hits);
  }
}
