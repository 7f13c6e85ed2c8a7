package org.policywatch.alert.digest;

import java.util.List;
import org.policywatch.model.StoredDocument;

/**
 * Something to tell.
 *
 * @param document in its present state
 * @param isNew false: it was told before and has changed
 * @param changes what is different from what was told, in words; empty when it is new
 * @param also other documents of the same announcement
 */
public record News(
    StoredDocument document, boolean isNew, List<String> changes, List<StoredDocument> also) {
  public News {
    changes = List.copyOf(changes);
    also = List.copyOf(also);
  }
}
