package org.policywatch.alert;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policywatch.model.StoredDocument;
import org.policywatch.store.Store;

/**
 * What the store knows of documents, read once a run: thousands of watches find the same ones of
 * one night. For one thread.
 */
final class Records {
  /** As many as a night brings; of the usual length, some megabytes. */
  private static final int KEPT = 500;

  private final Store store;

  private final Map<String, Optional<StoredDocument>> documents =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<StoredDocument>> eldest) {
          return size() > KEPT;
        }
      };

  /** By revision: most watches look at the same. */
  private final Map<Long, Set<String>> said = new HashMap<>();

  Records(Store store) {
    this.store = store;
  }

  /** As it was when this run first asked for it. */
  Optional<StoredDocument> find(String id) {
    return documents.computeIfAbsent(
        id, key -> store.find(key).filter(document -> !document.isWithdrawn()));
  }

  /** The state of the document that was the present one at the revision. */
  Optional<StoredDocument> stateAt(String id, long revision) {
    return store.stateAt(id, revision);
  }

  /** What was stored as this revision. */
  Optional<StoredDocument> stored(long revision) {
    return store.stored(revision);
  }

  /** Ids of documents that say something new since the revision; others were only read anew. */
  Set<String> saidAfter(long revision) {
    return said.computeIfAbsent(revision, store::saidAfter);
  }
}
