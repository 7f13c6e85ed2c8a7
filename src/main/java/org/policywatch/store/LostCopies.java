package org.policywatch.store;

import java.sql.SQLException;
import java.time.Instant;
import org.policywatch.model.ArchiveRef;
import org.policywatch.model.Capture;
import org.policywatch.model.StoredDocument;

/** Documents whose archived copy is not there any more: after a power cut the archive's end. */
final class LostCopies {
  private static final String LOST = " WHERE archive_file = ? AND archive_offset >= ?";

  private LostCopies() {}

  /**
   * Forgets the copies and has the pages read anew at once, so that copies are kept again.
   *
   * @return how many documents that was
   */
  static int forget(Session session, String file, long end, Instant now) throws SQLException {
    session.update(
        "UPDATE page SET due = ?, ready = CASE WHEN lease IS NULL THEN ? ELSE ready END, "
            + SqlVisits.UNKNOWN
            + " WHERE url IN (SELECT url FROM document"
            + LOST
            + ")",
        now,
        now,
        file,
        end);
    String none = " SET archive_file = NULL, archive_offset = NULL" + LOST;
    session.update("UPDATE document_version" + none, file, end);
    return session.update("UPDATE document" + none, file, end);
  }

  /** Of a document without a copy the next one that says the same is kept. */
  static void restore(Session session, StoredDocument before, Capture capture) throws SQLException {
    ArchiveRef archived = capture.archived();
    if (before.capture().archived() == null && archived != null) {
      session.update(
          "UPDATE document SET captured_url = ?, captured = ?, status = ?, digest = ?, etag = ?,"
              + " last_modified = ?, archive_file = ?, archive_offset = ? WHERE id = ?",
          capture.url().value(),
          capture.at(),
          capture.status(),
          capture.digest(),
          capture.validators().etag(),
          capture.validators().lastModified(),
          archived.file(),
          archived.offset(),
          before.id());
    }
  }
}
