package org.policywatch.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.policywatch.frontier.Completion;
import org.policywatch.frontier.Completion.Change;
import org.policywatch.model.StoredDocument;

/** The addresses that hold the very text of a document of another address. */
final class Copies {
  private Copies() {}

  static Completion add(
      Session session, StoredDocument original, DocumentWriter.Visit visit, Instant now)
      throws SQLException {
    int changed =
        session.update(
            "INSERT INTO document_copy (url, id, source, first_seen) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (url) DO UPDATE SET id = excluded.id, first_seen ="
                + " excluded.first_seen WHERE document_copy.id <> excluded.id",
            visit.url(),
            original.id(),
            visit.source().value(),
            now);
    return new Completion(changed > 0 ? Change.DUPLICATE : Change.UNCHANGED, original, List.of());
  }

  static void remove(Session session, String url) throws SQLException {
    session.update("DELETE FROM document_copy WHERE url = ?", url);
  }

  /**
   * Has the document's copies read anew, each for itself: it says something else now, or is not
   * shown any more. What was imported cannot be read again and stays.
   */
  static void free(Session session, String id, Instant now) throws SQLException {
    session.update(
        "UPDATE page SET due = ?, ready = CASE WHEN lease IS NULL THEN ? ELSE ready END, "
            + SqlVisits.UNKNOWN
            + " WHERE url IN (SELECT url FROM document_copy WHERE id = ?)",
        now,
        now,
        id);
    session.update("DELETE FROM document_copy WHERE id = ? AND url IN (SELECT url FROM page)", id);
  }
}
