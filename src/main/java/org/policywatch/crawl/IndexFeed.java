package org.policywatch.crawl;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import org.policywatch.index.IndexSink;
import org.policywatch.model.StoredDocument;
import org.policywatch.store.Store;

/**
 * Brings stored documents into the index in the order of their revisions, whatever the order in
 * which threads offer them: a commit says "everything up to revision n", and that must be true when
 * the process is killed right after it. Thread-safe.
 */
final class IndexFeed {
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(5);
  private static final int REPLAY_BATCH = 200;

  private final IndexSink index;
  private final Store store;
  private final InstantSource clock;
  private final TreeMap<Long, StoredDocument> waiting = new TreeMap<>();
  private long indexed;
  private Instant committed;

  IndexFeed(IndexSink index, Store store, InstantSource clock) {
    this.index = index;
    this.store = store;
    this.clock = clock;
    this.indexed = index.lastRevision();
    this.committed = clock.instant();
  }

  /** Puts in what the store has and the index has not: after a crash, or at the end of a run. */
  synchronized void catchUp() {
    waiting.clear();
    List<StoredDocument> missing = store.since(indexed, REPLAY_BATCH);
    while (!missing.isEmpty()) {
      missing.forEach(this::put);
      missing = store.since(indexed, REPLAY_BATCH);
    }
    commit();
  }

  /** Takes a document that has just been stored. */
  synchronized void offer(StoredDocument document) {
    waiting.put(document.revision(), document);
    while (!waiting.isEmpty() && waiting.firstKey() <= indexed + 1) {
      StoredDocument next = waiting.pollFirstEntry().getValue();
      if (next.revision() > indexed) {
        put(next);
      }
    }
    if (committed.plus(COMMIT_EVERY).isBefore(clock.instant())) {
      commit();
    }
  }

  private void put(StoredDocument document) {
    index.put(document);
    indexed = document.revision();
  }

  private void commit() {
    // after a power cut the index must not know of revisions that the store has lost
    store.sync();
    index.commit();
    committed = clock.instant();
  }
}
