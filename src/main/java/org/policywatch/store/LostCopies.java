package org.policywatch.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    if (before.capture().archived() == null && capture.archived() != null) {
      List<@Nullable Object> values = new ArrayList<>(DocumentWriter.captured(capture));
      values.add(before.id());
      session.update(
          "UPDATE document SET (" + Documents.CAPTURE + ") = (?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?",
          values.toArray());
    }
  }
}
