package org.policywatch.alert.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a watch found.
 *
 * @param watch the saved search
 * @param found the documents, the best first
 * @param problem why it could not be run; null when it was
 */
public record Match(Watch watch, List<Found> found, @Nullable String problem) {
  public Match {
    found = List.copyOf(found);
  }

  /**
   * An announcement that was found.
   *
   * @param id of its document
   * @param also ids of other documents of it
   */
  public record Found(String id, List<String> also) {
    public Found {
      also = List.copyOf(also);
    }
  }
}
