package org.policywatch.frontier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.StoredDocument;

/**
 * What a visit did to the store.
 *
 * @param change what happened
 * @param document the document as it now stands; null for {@link Change#NONE}
 * @param differences what changed, in words for people; empty unless {@link Change#CHANGED}
 */
public record Completion(
    Change change, @Nullable StoredDocument document, List<String> differences) {
  public static final Completion NOTHING = new Completion(Change.NONE, null, List.of());

  public Completion {
    differences = List.copyOf(differences);
  }

  /** What happened to the document. */
  public enum Change {
    /** It was not there before. */
    NEW,
    /** Its title, text or facts are others than before, or whether it may be found. */
    CHANGED,
    /** The page came again and says the same. */
    UNCHANGED,
    /** Another address already holds the very same text; this one is kept as its copy. */
    DUPLICATE,
    /** The visit brought no document. */
    NONE
  }
}
