package org.policywatch.alert.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a watch found.
 *
 * @param watch the saved search
 * @param ids of the documents, the best first
 * @param problem why it could not be run; null when it was
 */
public record Match(Watch watch, List<String> ids, @Nullable String problem) {
  public Match {
    ids = List.copyOf(ids);
  }
}
