package org.policywatch.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.policywatch.json.RecordJson;
import org.policywatch.model.ArchiveRef;
import org.policywatch.model.Capture;
import org.policywatch.model.Extraction;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.StoredDocument;

/** The documents in the database, as they are and as they were. */
final class Documents {
  /** What is kept of the visit that brought a state. */
  static final String CAPTURE =
      "captured_url, captured, status, digest, etag, last_modified, archive_file, archive_offset";

  /** What a state of a document consists of, in the table of documents and in that of versions. */
  static final String STATE = "revision, changed, " + CAPTURE + ", record, noindex";

  private static final String SELECT =
      "SELECT id, url, source, first_seen, " + STATE + " FROM document ";

  private final RecordJson json = new RecordJson();

  /** The document with just this id. */
  Optional<StoredDocument> named(Session session, String id) throws SQLException {
    return session.first(SELECT + "WHERE id = ?", this::read, id);
  }

  /** The document of this very address. */
  Optional<StoredDocument> at(Session session, String url) throws SQLException {
    return session.first(SELECT + "WHERE url = ?", this::read, url);
  }

  /** The one that said this text first, of those that may be found. */
  Optional<StoredDocument> withText(Session session, String digest) throws SQLException {
    return session.first(
        SELECT + "WHERE text_digest = ? AND noindex IS NULL ORDER BY first_seen, id LIMIT 1",
        this::read,
        digest);
  }

  /** The document of this address, or the one it is a copy of. */
  Optional<StoredDocument> behind(Session session, String url) throws SQLException {
    Optional<StoredDocument> own = at(session, url);
    return own.isPresent()
        ? own
        : session.first(
            SELECT + "WHERE id = (SELECT id FROM document_copy WHERE url = ?)", this::read, url);
  }

  /** The only document whose id begins so. */
  Optional<StoredDocument> withPrefix(Session session, String prefix) throws SQLException {
    List<StoredDocument> found =
        session.all(
            SELECT + "WHERE id >= ? AND id < ? ORDER BY id LIMIT 2",
            this::read,
            prefix,
            prefix + "~");
    boolean sole = found.size() == 1 || !found.isEmpty() && found.get(0).id().equals(prefix);
    return sole ? Optional.of(found.get(0)) : Optional.empty();
  }

  List<StoredDocument> since(Session session, long revision, int limit) throws SQLException {
    return session.all(
        SELECT + "WHERE revision > ? ORDER BY revision LIMIT ?", this::read, revision, limit);
  }

  /** All states in which the document was to be found, oldest first, the present one last. */
  List<StoredDocument> history(Session session, String id) throws SQLException {
    return session.all(
        "SELECT d.id, url, source, first_seen, v.* FROM document d JOIN (SELECT id AS version_of, "
            + STATE
            + " FROM document_version WHERE id = ? UNION ALL SELECT id AS version_of, "
            + STATE
            + " FROM document WHERE id = ?) v ON v.version_of = d.id WHERE v.noindex IS NULL"
            + " ORDER BY v.revision",
        this::read,
        id,
        id);
  }

  /** The state the document was in at a revision, as it is read today; none while withdrawn. */
  Optional<StoredDocument> at(Session session, String id, long revision) throws SQLException {
    Optional<StoredDocument> state =
        session.first(
            "SELECT d.id, url, source, first_seen, v.* FROM document d JOIN (SELECT id AS version_of,"
                + " coalesce(said, revision) AS since, "
                + STATE
                + " FROM document_version WHERE id = ? UNION ALL SELECT id AS version_of,"
                + " coalesce(said, revision) AS since, "
                + STATE
                + " FROM document WHERE id = ?) v ON v.version_of = d.id WHERE since <= ?"
                + " ORDER BY since DESC LIMIT 1",
            this::read,
            id,
            id,
            revision);
    return state.filter(it -> !it.isWithdrawn());
  }

  /** The state that was stored under this number. */
  Optional<StoredDocument> of(Session session, long revision) throws SQLException {
    return session.first(
        "SELECT d.id, url, source, first_seen, v.* FROM document d JOIN (SELECT id AS version_of, "
            + STATE
            + " FROM document_version WHERE revision = ? UNION ALL SELECT id AS version_of, "
            + STATE
            + " FROM document WHERE revision = ?) v ON v.version_of = d.id LIMIT 1",
        this::read,
        revision,
        revision);
  }

  /** An extraction as the column {@code record} keeps it. */
  String record(Extraction extraction) {
    return json.toLine(extraction);
  }

  private StoredDocument read(Session.Row row) throws SQLException {
    String file = row.maybeText("archive_file");
    return new StoredDocument(
        row.text("id"),
        row.number("revision"),
        new SourceId(row.text("source")),
        row.instant("first_seen"),
        row.instant("changed"),
        new Capture(
            new PageUrl(row.text("captured_url")),
            row.instant("captured"),
            row.count("status"),
            row.text("digest"),
            SqlVisits.validators(row),
            file == null ? null : new ArchiveRef(file, row.number("archive_offset"))),
        json.read(row.text("record")),
        row.maybeText("noindex"));
  }
}
