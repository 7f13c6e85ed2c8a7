package org.policywatch.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.policywatch.model.StoredDocument;

/**
 * The index on this machine's disk. One process writes at a time; any number may search meanwhile.
 * Thread-safe.
 */
public final class LuceneIndex implements IndexSink {
  /** Memory for documents not yet on disk, in MB: a crawl brings them to disk by the second. */
  private static final double BUFFER = 16;

  /** The same where all is built anew: fewer and larger segments to merge. */
  private static final double REBUILD_BUFFER = 64;

  /**
   * Of a million documents, half of a search is looking up its terms in one segment after another.
   */
  private static final double SEGMENTS_PER_TIER = 4;

  /** Smaller segments, in MB, are merged as if they were of this size: no tiers below it. */
  private static final double SMALL_SEGMENT = 64;

  private final IndexWriter writer;
  private final FSDirectory directory;
  private long highest;
  private volatile long committed;

  /** True until the first commit: even an empty index says which schema it has. */
  private boolean fresh;

  private LuceneIndex(IndexWriter writer, FSDirectory directory, long revision) {
    this.writer = writer;
    this.directory = directory;
    this.highest = revision;
    this.committed = revision;
    this.fresh = revision == 0;
  }

  /**
   * Opens the index in {@code folder} for writing, a new one when there is none.
   *
   * @throws IndexUnusableException when what is there is torn, foreign, or being written by another
   */
  public static LuceneIndex open(Path folder) {
    try {
      FSDirectory directory = IndexFolder.directory(folder);
      long revision = 0;
      if (DirectoryReader.indexExists(directory)) {
        try (DirectoryReader reader = IndexFolder.read(folder)) {
          revision = IndexFolder.revision(reader.getIndexCommit().getUserData());
        }
      }
      IndexWriterConfig settings = settings(IndexWriterConfig.OpenMode.CREATE_OR_APPEND, BUFFER);
      return open(folder, directory, settings, revision);
    } catch (IOException e) {
      throw IndexFolder.unusable(folder, e);
    }
  }

  /** Opens an empty index in {@code folder}, whatever lies there: to rebuild it from the store. */
  public static LuceneIndex create(Path folder) {
    try {
      FSDirectory directory = IndexFolder.directory(folder);
      // Lucene reads what is there even to replace it, and fails where that is torn
      try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        for (String file : directory.listAll()) {
          lock.ensureValid();
          if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
            directory.deleteFile(file);
          }
        }
      }
      IndexWriterConfig settings = settings(IndexWriterConfig.OpenMode.CREATE, REBUILD_BUFFER);
      return open(folder, directory, settings, 0);
    } catch (LockObtainFailedException e) {
      throw beingWritten(folder);
    } catch (IOException e) {
      throw IndexFolder.unusable(folder, e);
    }
  }

  private static IndexWriterConfig settings(IndexWriterConfig.OpenMode mode, double buffer) {
    IndexWriterConfig settings = new IndexWriterConfig(new WordAnalyzer());
    settings.setOpenMode(mode);
    settings.setRAMBufferSizeMB(buffer);
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setSegmentsPerTier(SEGMENTS_PER_TIER);
    merging.setFloorSegmentMB(SMALL_SEGMENT);
    settings.setMergePolicy(merging);
    // close() commits by itself, so that the revision goes with it
    settings.setCommitOnClose(false);
    return settings;
  }

  private static LuceneIndex open(
      Path folder, FSDirectory directory, IndexWriterConfig settings, long revision)
      throws IOException {
    try {
      LuceneIndex index =
          new LuceneIndex(new IndexWriter(directory, settings), directory, revision);
      index.commit();
      return index;
    } catch (LockObtainFailedException e) {
      directory.close();
      throw beingWritten(folder);
    }
  }

  private static IndexUnusableException beingWritten(Path folder) {
    return new IndexUnusableException(
        folder, "is being written by another process", "wait for it to end");
  }

  @Override
  public synchronized void put(StoredDocument document) {
    write(document);
    highest = Math.max(highest, document.revision());
  }

  private void write(StoredDocument document) {
    Term id = new Term(Fields.ID, document.id());
    try {
      if (document.isWithdrawn()) {
        writer.deleteDocuments(id);
      } else {
        writer.updateDocument(id, DocumentForm.of(document));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds many documents at once, each with an id of its own, on all processors: for what rebuilds.
   */
  public synchronized void putAll(List<StoredDocument> documents) {
    documents.parallelStream().forEach(this::write);
    for (StoredDocument document : documents) {
      highest = Math.max(highest, document.revision());
    }
  }

  @Override
  public synchronized void commit() {
    if (highest == committed && !writer.hasUncommittedChanges() && !fresh) {
      return;
    }
    try {
      writer.setLiveCommitData(
          Map.of(
                  IndexFolder.SCHEMA_KEY, Integer.toString(Fields.SCHEMA),
                  IndexFolder.REVISION_KEY, Long.toString(highest))
              .entrySet());
      writer.commit();
      committed = highest;
      fresh = false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long lastRevision() {
    return committed;
  }

  @Override
  public void close() {
    try (directory;
        writer) {
      if (writer.isOpen()) {
        commit();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
