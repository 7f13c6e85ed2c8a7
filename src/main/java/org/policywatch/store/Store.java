package org.policywatch.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policywatch.frontier.Frontier;
import org.policywatch.model.Extraction;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.StoredDocument;

/**
 * The documents, their revisions and the state of the crawl, in {@code policywatch.db}. Safe for
 * many threads. Times are kept to the millisecond.
 *
 * @see org.policywatch.store what is stored and how durable it is
 */
public final class Store implements AutoCloseable {
  private static final String FILE = "policywatch.db";

  private final Database database;
  private final Documents documents = new Documents();
  private final DocumentWriter writer = new DocumentWriter(documents);

  private Store(Database database) {
    this.database = database;
  }

  /**
   * Opens to read and write; makes the directory and the database when they are not there and
   * brings an older database up. Hold the {@link DataLock} when others may write too.
   *
   * @throws StoreException when that cannot be done
   */
  public static Store open(Path dataDirectory) {
    Path file = dataDirectory.resolve(FILE);
    try {
      Files.createDirectories(dataDirectory);
      return new Store(Database.open(file));
    } catch (SQLException | IOException e) {
      throw new StoreException("\"" + file + "\" could not be opened: " + e.getMessage(), e);
    }
  }

  /**
   * Opens to read, quickly, also while another process writes.
   *
   * @throws StoreException when there is no database yet, or not one of this version
   */
  public static Store openReadOnly(Path dataDirectory) {
    Path file = dataDirectory.resolve(FILE);
    if (!Files.exists(file)) {
      throw new StoreException(
          "no data in \"" + dataDirectory + "\" yet: crawl first, or name the directory by --data");
    }
    try {
      return new Store(Database.openReadOnly(file));
    } catch (SQLException e) {
      throw new StoreException("\"" + file + "\" could not be opened: " + e.getMessage(), e);
    }
  }

  /** The addresses; of a store that was opened to read only, nothing but {@code seed}. */
  public Frontier frontier() {
    return new SqlFrontier(database, documents, writer);
  }

  /** What watches were told, and the digests on their way. */
  public Outbox outbox() {
    return new Outbox(database);
  }

  /** How the sources do, and what runs did for them. */
  public Runs runs() {
    return new Runs(database);
  }

  /** What sites told us. */
  public Hosts hosts() {
    return new Hosts(database);
  }

  /** How far long work has come. */
  public Progress progress() {
    return new Progress(database);
  }

  /** What comes from elsewhere; writing, so not for a store that was opened to read only. */
  public Imports imports() {
    return new Imports(database, documents, writer);
  }

  /** Watches that were saved by command. */
  public SavedWatches watches() {
    return new SavedWatches(database);
  }

  /**
   * Ends all leases, so that their pages are due at once. For the only writer of the data directory
   * when it begins: whoever held a lease then is dead.
   *
   * @return how many
   */
  public int endLeases() {
    return database.write(
        session ->
            session.update("UPDATE page SET ready = due, lease = NULL WHERE lease IS NOT NULL"));
  }

  /**
   * Forgets the copies at this place of an archive file and behind it, which are not there: after a
   * power cut the store may know of more than the archive has. Their pages are due at once and keep
   * what they said; for the only writer, too.
   *
   * @return how many documents had theirs there
   */
  public int forgetCopies(String archiveFile, long end, Instant now) {
    return database.write(session -> LostCopies.forget(session, archiveFile, end, now));
  }

  /** Forgets lists that no source has looked at since: who looks at one again reads it whole. */
  public void forgetLists(Instant before) {
    database.write(session -> session.update("DELETE FROM seed WHERE visited < ?", before));
  }

  /**
   * The document with this id, or the only one whose id begins so; case does not matter. One that
   * is withdrawn, too.
   */
  public Optional<StoredDocument> find(String id) {
    String prefix = DocumentId.normal(id);
    return database.read(
        session -> {
          // imported documents have ids of any form
          Optional<StoredDocument> exact = documents.named(session, id.strip());
          return exact.isPresent() || prefix.isEmpty()
              ? exact
              : documents.withPrefix(session, prefix);
        });
  }

  /**
   * Puts what a newer program reads from the same capture in place of what was read before. No new
   * version: the page has not changed.
   *
   * @return false when it reads the same
   */
  public boolean replaceExtraction(StoredDocument document, Extraction extraction) {
    return database.write(session -> writer.replace(session, document, extraction));
  }

  /** The document of this address, or the one that it holds a copy of. */
  public Optional<StoredDocument> find(PageUrl url) {
    return database.read(session -> documents.behind(session, url.value()));
  }

  /** Documents changed after {@code revision}, in their present state, by ascending revision. */
  public List<StoredDocument> since(long revision, int limit) {
    return database.read(session -> documents.since(session, revision, limit));
  }

  /**
   * All states in which the document was to be found, oldest first, the present one last; empty for
   * no such id.
   */
  public List<StoredDocument> history(String id) {
    return database.read(session -> documents.history(session, id));
  }

  /**
   * The state the document was in at a revision, as it is read today: a newer reading of the same
   * page is no newer state. Empty when it was not there, or not to be found.
   */
  public Optional<StoredDocument> stateAt(String id, long revision) {
    return database.read(session -> documents.at(session, id, revision));
  }

  /** Ids of documents that say something else, or are there, since the revision. */
  public Set<String> saidAfter(long revision) {
    return database.read(
        session ->
            new HashSet<>(
                session.all(
                    "SELECT id FROM document WHERE revision > ? AND coalesce(said, revision) > ?",
                    row -> row.text("id"),
                    revision,
                    revision)));
  }

  /** The state that was stored under this revision; empty when it was read anew since. */
  public Optional<StoredDocument> stored(long revision) {
    return database.read(session -> documents.of(session, revision));
  }

  /** What is different between two states of a document, in words for people; empty for nothing. */
  public static List<String> differences(StoredDocument before, StoredDocument after) {
    return Differences.between(before.extraction(), after.extraction());
  }

  /** Every address where the document was found, its own first. */
  public List<DocumentLocation> locations(String id) {
    return database.read(
        session ->
            session.all(
                "SELECT url, source, first_seen, 0 AS copy FROM document WHERE id = ?"
                    + " UNION ALL SELECT url, source, first_seen, 1 FROM document_copy"
                    + " WHERE id = ? ORDER BY copy, first_seen, url",
                row ->
                    new DocumentLocation(
                        new PageUrl(row.text("url")),
                        new SourceId(row.text("source")),
                        row.instant("first_seen"),
                        row.count("copy") == 1),
                id,
                id));
  }

  /** The number of the last change; 0 when nothing was stored yet. */
  public long lastRevision() {
    return database.read(session -> session.number("SELECT last FROM revision"));
  }

  /** The number of the last change before {@code time}; 0 when there was none. */
  public long revisionAt(Instant time) {
    return database.read(
        session ->
            session.number(
                "SELECT coalesce(max(revision), 0) FROM (SELECT revision, changed FROM document"
                    + " UNION ALL SELECT revision, changed FROM document_version)"
                    + " WHERE changed < ?",
                time));
  }

  /** How many documents may be found. */
  public int documentCount() {
    return database.read(
        session -> (int) session.number("SELECT count(*) FROM document WHERE noindex IS NULL"));
  }

  /** By which words the document's page forbids that copies of it are shown; empty for none. */
  public Optional<String> noarchive(String id) {
    return database.read(
        session ->
            session.first(
                "SELECT coalesce(noindex, noarchive) AS words FROM document WHERE id = ?"
                    + " AND (noindex IS NOT NULL OR noarchive IS NOT NULL)",
                row -> row.text("words"),
                id));
  }

  /** Since when the document's page is gone from its site; empty while it is there. */
  public Optional<Instant> goneSince(String id) {
    return database.read(
        session ->
            session.first(
                "SELECT gone FROM document WHERE id = ? AND gone IS NOT NULL",
                row -> row.instant("gone"),
                id));
  }

  /** How many documents' pages are gone from their sites. */
  public int goneCount() {
    return database.read(
        session ->
            (int)
                session.number(
                    "SELECT count(*) FROM document WHERE gone IS NOT NULL AND noindex IS NULL"));
  }

  /**
   * Makes everything up to {@link #lastRevision()} survive a power cut too. Call it before anything
   * derived from revisions is committed elsewhere, else that may be ahead of the store afterwards.
   */
  public void sync() {
    database.sync();
  }

  /** Lets the database look after itself: statistics for its plans, and a log that starts anew. */
  public void tidy() {
    database.tidy();
  }

  @Override
  public void close() {
    database.close();
  }
}
