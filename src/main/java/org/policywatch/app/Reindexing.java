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
    if (!workspace.hasData()) {
      throw new NoDataException(workspace.data());
    }
    DataLock lock = DataLock.acquire(workspace.data(), "reindex");
    try (lock) {
      return fill(workspace);
    }
  }

  private static long fill(Workspace workspace) {
    long count = 0;
    try (Store store = Store.open(workspace.data());
        LuceneIndex index = LuceneIndex.create(workspace.indexFolder())) {
      List<StoredDocument> batch = store.since(0, BATCH);
      while (!batch.isEmpty()) {
        index.putAll(batch);
        count += batch.size();
        batch = store.since(batch.getLast().revision(), BATCH);
      }
      store.sync();
      index.commit();
    }
    return count;
  }
}
