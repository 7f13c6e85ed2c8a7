package org.policywatch.index;

import org.policywatch.model.StoredDocument;

/**
 * Where stored documents go to be found. Documents are put in the order of their revisions, by one
 * thread at a time: only then does a single number say what a commit holds.
 *
 * <p>Failures of the disk come out as {@link java.io.UncheckedIOException}.
 */
public interface IndexSink extends AutoCloseable {
  /**
   * Adds the document, in place of an earlier revision with the same id, or takes that away where
   * the document is withdrawn; seen after a commit.
   */
  void put(StoredDocument document);

  /** Makes everything put so far durable and visible to searches that open after this. */
  void commit();

  /** The highest revision in the last commit, 0 for a new index: replay the store from here. */
  long lastRevision();

  /** Commits and lets go of the folder. */
  @Override
  void close();
}
