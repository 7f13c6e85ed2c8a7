package org.policywatch.app;

import java.util.List;
import org.policywatch.index.LuceneIndex;
import org.policywatch.model.StoredDocument;
import org.policywatch.store.DataLock;
import org.policywatch.store.Store;

/** The index from the store: after a torn index, or a new version of the schema. */
public final class Reindexing {
  private static final int BATCH = 200;

  private Reindexing() {}

  /**
   * Builds the index anew.
   *
   * @return how many documents it holds
   */
  public static long run(Workspace workspace) {
    workspace.requireData();
    DataLock lock = DataLock.acquire(workspace.data(), "reindex");
    try (lock;
        Store store = Store.open(workspace.data());
        LuceneIndex index = LuceneIndex.create(workspace.indexFolder())) {
      return follow(store, index);
    }
  }

  /** The index as it stands; one that knows more than the store (an older one put back) anew. */
  static LuceneIndex open(Workspace workspace, Store store) {
    LuceneIndex index = LuceneIndex.open(workspace.indexFolder());
    if (index.lastRevision() <= store.lastRevision()) {
      return index;
    }
    index.close();
    return LuceneIndex.create(workspace.indexFolder());
  }

  /**
   * Puts in what the store has and the index does not, and commits.
   *
   * @return how many documents that was
   */
  static long follow(Store store, LuceneIndex index) {
    long count = 0;
    List<StoredDocument> batch = store.since(index.lastRevision(), BATCH);
    while (!batch.isEmpty()) {
      index.putAll(batch);
      count += batch.stream().filter(document -> !document.isWithdrawn()).count();
      batch = store.since(batch.getLast().revision(), BATCH);
    }
    // after a power cut the index must not know of revisions that the store has lost
    store.sync();
    index.commit();
    return count;
  }
}
