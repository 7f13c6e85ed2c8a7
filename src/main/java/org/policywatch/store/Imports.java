package org.policywatch.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policywatch.frontier.Completion;
import org.policywatch.model.Extraction;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.StoredDocument;

/** Records and pages that no visit of ours brought. Safe for many threads. */
public final class Imports {
  /** The longest id an imported document may have. */
  public static final int MAX_ID = 200;

  private final Database database;
  private final Documents documents;
  private final DocumentWriter writer;

  Imports(Database database, Documents documents, DocumentWriter writer) {
    this.database = database;
    this.documents = documents;
    this.writer = writer;
  }

  /**
   * Stores a record that was made elsewhere. The same record again changes nothing; another record
   * under the same id is a new version of the document.
   *
   * @param id the document's id, 1 to {@value #MAX_ID} characters without control characters; null
   *     for one made from the address, which is then the document's
   * @param source through which it is to be found
   * @param extraction without an address it gets one under {@code import.invalid}
   * @throws IllegalArgumentException when the id has another form
   */
  public Completion document(
      @Nullable String id, SourceId source, Extraction extraction, Instant now) {
    if (id != null && !isId(id)) {
      throw new IllegalArgumentException(
          "id '"
              + (id.length() > 40 ? id.substring(0, 40) + "…" : id)
              + "' is not right: expected 1"
              + " to "
              + MAX_ID
              + " characters, no control characters, no space at the ends");
    }
    DocumentWriter.Visit visit =
        writer.imported(source, ImportAddress.of(id, extraction), extraction, now);
    return database.write(session -> writer.saveImported(session, visit, id, now));
  }

  /** True when we know how the page was at that time or later, so that a capture is no news. */
  public boolean knows(PageUrl url, Instant at) {
    return database.read(session -> knows(session, url.value(), at));
  }

  /**
   * Stores a page that was captured by others, as if we had visited it.
   *
   * @return {@code UNCHANGED} also where something newer is known of it
   */
  public Completion page(SourceId source, PageUrl url, PageResult.Extracted page, Instant now) {
    DocumentWriter.Visit visit = writer.captured(source, url, page);
    Instant at = page.capture().at();
    return database.write(
        session -> {
          if (knows(session, url.value(), at)) {
            return unchanged(documents.behind(session, url.value()));
          }
          Completion completion = writer.save(session, visit, now);
          session.update("UPDATE document SET seen = ? WHERE url = ?", at, url.value());
          SqlVisits.copies(session, url.value(), page.noarchive());
          session.update(
              "UPDATE page SET noarchive = ? WHERE url = ?", page.noarchive(), url.value());
          return readAnew(session, url.value(), completion);
        });
  }

  /**
   * Takes in that a page was not to be found when it was captured by others: what is kept of it is
   * withdrawn, as if we had visited it.
   *
   * @param directive the words that say so
   * @param at when it was captured
   */
  public Completion noIndex(PageUrl url, String directive, Instant at, Instant now) {
    return database.write(
        session ->
            knows(session, url.value(), at)
                ? unchanged(documents.behind(session, url.value()))
                : readAnew(
                    session,
                    url.value(),
                    writer.withdraw(session, url.value(), directive, at, now)));
  }

  private static boolean knows(Session session, String url, Instant at) throws SQLException {
    return session.number(
            "SELECT (SELECT count(*) FROM document WHERE url = ? AND (captured >= ? OR seen >= ?))"
                + " + (SELECT count(*) FROM document_copy WHERE url = ? AND first_seen >= ?)"
                + " + (SELECT count(*) FROM page WHERE url = ? AND visited >= ?"
                + " AND outcome IN ('extracted', 'not modified', 'noindex'))",
            url,
            at,
            at,
            url,
            at,
            url,
            at)
        > 0;
  }

  private static Completion unchanged(Optional<StoredDocument> document) {
    return document
        .map(it -> new Completion(Completion.Change.UNCHANGED, it, List.of()))
        .orElse(Completion.NOTHING);
  }

  /** What our last visit left is not what is kept now: the next one is not to compare with it. */
  private static Completion readAnew(Session session, String url, Completion completion)
      throws SQLException {
    if (completion.change() == Completion.Change.CHANGED) {
      session.update("UPDATE page SET " + SqlVisits.UNKNOWN + " WHERE url = ?", url);
    }
    return completion;
  }

  private static boolean isId(String id) {
    return !id.isEmpty()
        && id.length() <= MAX_ID
        && id.equals(id.strip())
        && id.chars().noneMatch(Character::isISOControl);
  }
}
