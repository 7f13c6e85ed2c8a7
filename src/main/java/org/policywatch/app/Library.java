package org.policywatch.app;

import java.util.Optional;
import java.util.function.Function;
import org.policywatch.archive.Archive;
import org.policywatch.model.ArchiveRef;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.StoredDocument;
import org.policywatch.search.SearchEngine;
import org.policywatch.store.Store;

/** What has been collected, for reading; works while a crawl writes. */
public final class Library implements AutoCloseable {
  private final Workspace workspace;
  private final Store store;

  private Library(Workspace workspace, Store store) {
    this.workspace = workspace;
    this.store = store;
  }

  /** Opens the data directory for reading. */
  public static Library open(Workspace workspace) {
    workspace.requireData();
    return new Library(workspace, Store.openReadOnly(workspace.data()));
  }

  /** What the store has to say; {@code none} while there is no data. */
  public static <T> T ask(Workspace workspace, T none, Function<Store, T> question) {
    if (!workspace.hasData()) {
      return none;
    }
    try (Library library = open(workspace)) {
      return question.apply(library.store);
    }
  }

  public Store store() {
    return store;
  }

  /** A search over the index as it stands now, without opening the store; the caller closes it. */
  public static SearchEngine searchOnly(Workspace workspace) {
    workspace.requireData();
    return SearchEngine.open(workspace.indexFolder());
  }

  /**
   * The page's bytes as they were fetched; empty when they were not kept or are not to be shown.
   */
  public Optional<byte[]> archived(StoredDocument document) {
    return archivedPage(document).map(FetchedPage::body);
  }

  /** As {@link #archived}, with its headers. */
  public Optional<FetchedPage> archivedPage(StoredDocument document) {
    ArchiveRef ref = document.capture().archived();
    return ref == null || store.noarchive(document.id()).isPresent()
        ? Optional.empty()
        : Optional.of(Archive.open(workspace.archiveFolder()).read(ref));
  }

  @Override
  public void close() {
    store.close();
  }
}
