package org.policywatch.index;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/** The folder an index lies in, and the checks on opening it. */
public final class IndexFolder {
  static final String SCHEMA_KEY = "policywatch.schema";
  static final String REVISION_KEY = "policywatch.revision";

  private static final String OTHER_FORMAT = "is damaged, or was written by another Lucene";

  /** Bytes from which on an index is mapped into memory rather than read. */
  private static final long LEAST_MAPPED = 64 << 20;

  private IndexFolder() {}

  /**
   * The last commit, to read; close it after use.
   *
   * @throws IndexUnusableException when there is none, or it is torn or of another schema
   */
  public static DirectoryReader read(Path folder) {
    try {
      DirectoryReader reader = DirectoryReader.open(quickest(folder));
      check(folder, reader.getIndexCommit().getUserData(), reader);
      return reader;
    } catch (IndexNotFoundException e) {
      throw new IndexUnusableException(
          folder, "is empty", "run 'policywatch crawl', or 'policywatch reindex'");
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  /** The last revision of the store that the commit behind the reader holds. */
  public static long lastRevision(DirectoryReader reader) {
    try {
      return revision(reader.getIndexCommit().getUserData());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long revision(Map<String, String> commit) {
    return Long.parseLong(commit.getOrDefault(REVISION_KEY, "0"));
  }

  static FSDirectory directory(Path folder) throws IOException {
    return FSDirectory.open(folder);
  }

  /** To make the native calls for mapped memory takes longer than to search a small index. */
  private static FSDirectory quickest(Path folder) throws IOException {
    return size(folder) < LEAST_MAPPED ? new NIOFSDirectory(folder) : directory(folder);
  }

  /** In bytes; what is not there, or goes while we look, takes no room. */
  private static long size(Path folder) {
    File[] files = folder.toFile().listFiles();
    long size = 0;
    for (File file : files == null ? new File[0] : files) {
      size += file.length();
    }
    return size;
  }

  /** Names what is wrong with a folder that Lucene would not open. */
  static IndexUnusableException unusable(Path folder, IOException e) {
    String what =
        switch (e) {
          case IndexFormatTooOldException old -> OTHER_FORMAT;
          case IndexFormatTooNewException young -> OTHER_FORMAT;
          case CorruptIndexException torn -> "is damaged";
          default -> "cannot be read (" + e.getMessage() + ")";
        };
    return new IndexUnusableException(folder, what, e);
  }

  static void check(Path folder, Map<String, String> commit, IndexReader reader)
      throws IOException {
    String schema = commit.getOrDefault(SCHEMA_KEY, "");
    if (!schema.equals(Integer.toString(Fields.SCHEMA))) {
      reader.close();
      throw new IndexUnusableException(
          folder,
          schema.isEmpty()
              ? "was not written by policywatch"
              : "has schema " + schema + ", this version needs " + Fields.SCHEMA,
          "run 'policywatch reindex'");
    }
  }
}
