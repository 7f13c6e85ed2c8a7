package org.policywatch.crawl;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.policywatch.archive.Archive;
import org.policywatch.index.IndexSink;
import org.policywatch.model.StoredDocument;
import org.policywatch.store.Store;

/**
 * Brings stored documents into the index in the order of their revisions, whatever the order in
 * which threads offer them: a commit says "everything up to revision n", and that must be true when
 * the process is killed right after it. Thread-safe: one thread at a time puts in what all have
 * offered, and the others go on with their pages meanwhile.
 */
final class IndexFeed {
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(5);
  private static final int REPLAY_BATCH = 200;

  /** So many may wait in memory; whoever offers more waits for the index. */
  private static final int MOST_WAITING = 200;

  private final IndexSink index;
  private final Store store;
  private final @Nullable Archive archive;
  private final InstantSource clock;
  private final ConcurrentSkipListMap<Long, StoredDocument> waiting = new ConcurrentSkipListMap<>();
  private final ReentrantLock turn = new ReentrantLock();

  /** Up to here the index has all; written by whoever has the turn. */
  private volatile long indexed;

  private Instant committed;

  IndexFeed(IndexSink index, Store store, @Nullable Archive archive, InstantSource clock) {
    this.index = index;
    this.store = store;
    this.archive = archive;
    this.clock = clock;
    this.indexed = index.lastRevision();
    this.committed = clock.instant();
  }

  /** Puts in what the store has and the index has not: after a crash, or at the end of a run. */
  void catchUp() {
    turn.lock();
    try {
      List<StoredDocument> missing = store.since(indexed, REPLAY_BATCH);
      while (!missing.isEmpty()) {
        missing.forEach(this::put);
        missing = store.since(indexed, REPLAY_BATCH);
      }
      waiting.headMap(indexed, true).clear();
      commit();
    } finally {
      turn.unlock();
    }
  }

  /** Takes a document that has just been stored. */
  void offer(StoredDocument document) {
    waiting.put(document.revision(), document);
    if (waiting.size() > MOST_WAITING && !isNextWaiting()) {
      catchUp(); // a thread that failed never offers what it has stored
    }
    // looked at again after the turn: what came between its last look and its end finds nobody else
    while (isNextWaiting() && takeTurn()) {
      try {
        putWaiting();
      } finally {
        turn.unlock();
      }
    }
  }

  private boolean takeTurn() {
    if (waiting.size() <= MOST_WAITING) {
      return turn.tryLock();
    }
    turn.lock();
    return true;
  }

  private boolean isNextWaiting() {
    Map.Entry<Long, StoredDocument> first = waiting.firstEntry();
    return first != null && first.getKey() <= indexed + 1;
  }

  private void putWaiting() {
    while (isNextWaiting()) {
      StoredDocument next = waiting.firstEntry().getValue();
      if (next.revision() > indexed) {
        put(next);
      }
      // only now: what the disk had no room for is tried again with the next document
      waiting.remove(next.revision());
    }
    Duration since = Duration.between(committed, clock.instant());
    if (since.abs().compareTo(COMMIT_EVERY) > 0) { // also when the clock was set back
      commit();
    }
  }

  private void put(StoredDocument document) {
    index.put(document);
    indexed = document.revision();
  }

  private void commit() {
    // after a power cut the store should not know of copies that the archive has lost (a sync for
    // each page would see to that, for 5 ms each; as it is they are fetched again), and the index
    // must not know of revisions that the store has lost
    if (archive != null) {
      archive.sync();
    }
    store.sync();
    index.commit();
    committed = clock.instant();
  }
}
