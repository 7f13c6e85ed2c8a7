package org.policywatch.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policywatch.frontier.Completion;
import org.policywatch.frontier.Lease;
import org.policywatch.model.FailureKind;
import org.policywatch.model.FileCapture;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.StoredDocument;
import org.policywatch.model.Validators;

/**
 * What a visit leaves in the table {@code page}: how it went, what to ask with next time and when
 * that is; and with it, in one transaction, the document that it brought.
 */
final class SqlVisits {
  /** A page that is missing once may be back tomorrow: sites are moved about. */
  private static final int GONE_VISITS = 3;

  private static final Duration GONE_FOR = Duration.ofDays(7);

  /** Of a page that is to be read anew whatever it then is. */
  static final String UNKNOWN = "etag = NULL, last_modified = NULL, digest = ''";

  private final Database database;
  private final Documents documents;
  private final DocumentWriter writer;

  SqlVisits(Database database, Documents documents, DocumentWriter writer) {
    this.database = database;
    this.documents = documents;
    this.writer = writer;
  }

  Completion complete(Lease lease, PageResult result, Instant now, Instant nextDue) {
    return switch (result) {
      case PageResult.Extracted extracted -> extracted(lease, extracted, now, nextDue);
      case PageResult.NotModified same ->
          database.write(session -> notModified(session, lease, same, now, nextDue));
      case PageResult.Denied denied ->
          unread(lease, new Unread("denied", denied.rule(), now, lease.failures()), nextDue);
      case PageResult.NoIndex noIndex ->
          database.write(session -> noIndex(session, lease, noIndex, now, nextDue));
      case PageResult.Deferred deferred ->
          unread(
              lease,
              new Unread("deferred", deferred.why(), null, lease.failures()),
              later(nextDue, deferred.notBefore()));
      case PageResult.Failed failed ->
          unread(
              lease,
              new Unread(
                  "failed",
                  failed.kind() + ": " + failed.detail(),
                  now,
                  lease.failures() + 1,
                  failed.kind() == FailureKind.GONE),
              nextDue);
    };
  }

  private Completion extracted(
      Lease lease, PageResult.Extracted result, Instant now, Instant nextDue) {
    DocumentWriter.Visit visit = writer.visit(lease, result);
    return database.write(
        session -> {
          Completion completion = writer.save(session, visit, now);
          boolean same = completion.change() == Completion.Change.UNCHANGED;
          Validators validators = result.capture().validators();
          int changed =
              session.update(
                  "UPDATE page SET outcome = 'extracted', detail = NULL, visited = ?, due = ?,"
                      + " ready = ?, lease = NULL, etag = ?, last_modified = ?, digest = ?,"
                      + " failures = 0, unchanged = ?, changes = changes + ?, gone_visits = 0,"
                      + " gone_since = NULL, noarchive = ? WHERE url = ?",
                  now,
                  nextDue,
                  nextDue,
                  validators.etag(),
                  validators.lastModified(),
                  result.capture().digest(),
                  same ? lease.unchanged() + 1 : 0,
                  completion.change() == Completion.Change.CHANGED ? 1 : 0,
                  result.noarchive(),
                  lease.url().value());
          back(session, lease.url().value());
          copies(session, lease.url().value(), result.noarchive());
          keepFiles(session, lease, result.files());
          return known(lease, changed, completion);
        });
  }

  /** In place of those that the page had before. */
  private static void keepFiles(Session session, Lease lease, List<FileCapture> files)
      throws SQLException {
    String page = lease.url().value();
    session.update("DELETE FROM page_file WHERE page = ?", page);
    for (FileCapture file : files) {
      session.update(
          "INSERT OR REPLACE INTO page_file (page, url, etag, last_modified, digest)"
              + " VALUES (?, ?, ?, ?, ?)",
          page,
          file.url().value(),
          file.validators().etag(),
          file.validators().lastModified(),
          file.digest());
    }
  }

  /** The files that were read with the page. */
  static List<FileCapture> files(Session session, String page) throws SQLException {
    return session.all(
        "SELECT url, etag, last_modified, digest FROM page_file WHERE page = ? ORDER BY url",
        row -> new FileCapture(new PageUrl(row.text("url")), validators(row), row.text("digest")),
        page);
  }

  static Validators validators(Session.Row row) throws SQLException {
    return new Validators(row.maybeText("etag"), row.maybeText("last_modified"));
  }

  private Completion notModified(
      Session session, Lease lease, PageResult.NotModified result, Instant now, Instant nextDue)
      throws SQLException {
    int changed =
        session.update(
            "UPDATE page SET outcome = 'not modified', detail = NULL, visited = ?, due = ?,"
                + " ready = ?, lease = NULL, failures = 0, unchanged = ?, gone_visits = 0,"
                + " gone_since = NULL, noarchive = ?,"
                // one that is to be read anew is not to be asked for by its validators
                + " etag = CASE WHEN digest = '' THEN NULL ELSE coalesce(?, etag) END,"
                + " last_modified ="
                + " CASE WHEN digest = '' THEN NULL ELSE coalesce(?, last_modified) END"
                + " WHERE url = ?",
            now,
            nextDue,
            nextDue,
            lease.unchanged() + 1,
            result.noarchive(),
            result.validators().etag(),
            result.validators().lastModified(),
            lease.url().value());
    back(session, lease.url().value());
    copies(session, lease.url().value(), result.noarchive());
    Optional<StoredDocument> document = documents.behind(session, lease.url().value());
    return known(
        lease,
        changed,
        document
            .map(same -> new Completion(Completion.Change.UNCHANGED, same, List.of()))
            .orElse(Completion.NOTHING));
  }

  /** Nothing is kept of the page to compare it with: it is read anew once it may be found again. */
  private Completion noIndex(
      Session session, Lease lease, PageResult.NoIndex result, Instant now, Instant nextDue)
      throws SQLException {
    String url = lease.url().value();
    int changed =
        session.update(
            "UPDATE page SET outcome = 'noindex', detail = ?, visited = ?, due = ?, ready = ?,"
                + " lease = NULL, failures = 0, unchanged = 0, gone_visits = 0, gone_since = NULL, "
                + UNKNOWN
                + " WHERE url = ?",
            result.directive(),
            now,
            nextDue,
            nextDue,
            url);
    back(session, url);
    return known(lease, changed, writer.withdraw(session, url, result.directive(), now, now));
  }

  /** The page is there, again or still. */
  private static void back(Session session, String url) throws SQLException {
    session.update("UPDATE document SET gone = NULL WHERE url = ? AND gone IS NOT NULL", url);
  }

  /** Whether copies of the page may be shown. */
  static void copies(Session session, String url, @Nullable String noarchive) throws SQLException {
    session.update(
        "UPDATE document SET noarchive = ? WHERE url = ? AND noarchive IS DISTINCT FROM ?",
        noarchive,
        url,
        noarchive);
  }

  /**
   * Counts visits in a row that found no page any more; after enough of them over enough time its
   * document is marked. It stays: what was promised was promised.
   */
  private static void gone(Session session, Lease lease, Instant now) throws SQLException {
    String url = lease.url().value();
    session.update(
        "UPDATE page SET gone_visits = gone_visits + 1, gone_since = coalesce(gone_since, ?)"
            + " WHERE url = ?",
        now,
        url);
    session.update(
        "UPDATE document SET gone = (SELECT gone_since FROM page WHERE url = ?) WHERE url = ?"
            + " AND gone IS NULL AND EXISTS (SELECT 1 FROM page WHERE url = ?"
            + " AND gone_visits >= ? AND gone_since <= ?)",
        url,
        url,
        url,
        GONE_VISITS,
        now.minus(GONE_FOR));
  }

  /** How a visit went that brought no page; {@code visited} null when there was none. */
  private record Unread(
      String outcome, String detail, @Nullable Instant visited, int failures, boolean gone) {
    Unread(String outcome, String detail, @Nullable Instant visited, int failures) {
      this(outcome, detail, visited, failures, false);
    }
  }

  private Completion unread(Lease lease, Unread unread, Instant due) {
    return database.write(
        session -> {
          int changed =
              session.update(
                  "UPDATE page SET outcome = ?, detail = ?, visited = coalesce(?, visited),"
                      + " due = ?, ready = ?, lease = NULL, failures = ? WHERE url = ?",
                  unread.outcome(),
                  unread.detail(),
                  unread.visited(),
                  due,
                  due,
                  unread.failures(),
                  lease.url().value());
          if (unread.gone()) {
            gone(session, lease, Objects.requireNonNull(unread.visited()));
          }
          return known(lease, changed, Completion.NOTHING);
        });
  }

  private static Completion known(Lease lease, int changed, Completion completion) {
    if (changed == 0) {
      throw new StoreException("page \"" + lease.url().value() + "\" was never discovered");
    }
    return completion;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
