package org.policywatch.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policywatch.frontier.Completion;
import org.policywatch.frontier.Completion.Change;
import org.policywatch.frontier.Lease;
import org.policywatch.model.ArchiveRef;
import org.policywatch.model.Capture;
import org.policywatch.model.Extraction;
import org.policywatch.model.PageKind;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.StoredDocument;
import org.policywatch.model.Validators;

/**
 * Puts what visits bring into the database: a new document, another state of one that is there, a
 * copy, or nothing.
 */
final class DocumentWriter {
  /** Shorter texts (an error page, a stub) say nothing by being equal. */
  private static final int MIN_COPY_LENGTH = 40;

  /** What a visit changes when it says something new. */
  private static final String SAID = "text_digest, said, " + Documents.STATE;

  private final Documents documents;

  DocumentWriter(Documents documents) {
    this.documents = documents;
  }

  /** What a visit brought, made ready outside of the transaction. */
  record Visit(
      String url,
      SourceId source,
      Capture capture,
      Extraction extraction,
      String record,
      @Nullable String digest) {}

  Visit visit(Lease lease, PageResult.Extracted result) {
    return captured(lease.source(), lease.url(), result);
  }

  Visit captured(SourceId source, PageUrl url, PageResult.Extracted result) {
    return new Visit(
        url.value(),
        source,
        result.capture(),
        result.extraction(),
        documents.record(result.extraction()),
        textDigest(result.extraction()));
  }

  /** A record that no visit of ours brought, as if one had. */
  Visit imported(SourceId source, PageUrl url, Extraction extraction, Instant now) {
    String record = documents.record(extraction);
    return new Visit(
        url.value(),
        source,
        new Capture(url, now, 200, DocumentId.digest(record), Validators.NONE, null),
        extraction,
        record,
        textDigest(extraction));
  }

  private static @Nullable String textDigest(Extraction extraction) {
    String text = extraction.article().text().strip();
    return text.length() < MIN_COPY_LENGTH ? null : DocumentId.digest(text);
  }

  /** Stores what the visit brought, if it is a document. */
  Completion save(Session session, Visit visit, Instant now) throws SQLException {
    Optional<StoredDocument> before = documents.at(session, visit.url());
    if (before.isPresent()) {
      return update(session, before.get(), visit, now);
    }
    if (visit.extraction().article().kind() == PageKind.LIST) {
      return Completion.NOTHING;
    }
    Optional<StoredDocument> original =
        visit.digest() == null ? Optional.empty() : documents.withText(session, visit.digest());
    if (original.isPresent()) {
      return Copies.add(session, original.get(), visit, now);
    }
    Copies.remove(session, visit.url());
    return insert(session, visit, freeId(session, visit.url()), visit.url(), now);
  }

  /**
   * Stores a record under the id it comes with; it is a document of its own even where another has
   * its address or its text, because whoever gave it the id counts it so.
   *
   * @param id null: the document of the address, else a new one
   */
  Completion saveImported(Session session, Visit visit, @Nullable String id, Instant now)
      throws SQLException {
    Optional<StoredDocument> there = documents.at(session, visit.url());
    Optional<StoredDocument> before = id == null ? there : documents.named(session, id);
    if (before.isPresent()) {
      return update(session, before.get(), visit, now);
    }
    Copies.remove(session, visit.url());
    // an address has no fragment elsewhere in the store, so that this one is nobody else's
    String url = there.isPresent() ? visit.url() + "#" + id : visit.url();
    return insert(session, visit, id == null ? freeId(session, url) : id, url, now);
  }

  private Completion insert(Session session, Visit visit, String id, String url, Instant now)
      throws SQLException {
    long revision = nextRevision(session);
    List<@Nullable Object> values = new ArrayList<>(List.of(id, url, visit.source().value(), now));
    values.addAll(said(visit, revision, now));
    session.update(
        "INSERT INTO document (id, url, source, first_seen, "
            + SAID
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        values.toArray());
    StoredDocument stored = stored(id, revision, visit.source(), now, visit, now);
    return new Completion(Change.NEW, stored, List.of());
  }

  private Completion update(Session session, StoredDocument before, Visit visit, Instant now)
      throws SQLException {
    List<String> differences =
        visit.extraction().article().kind() == PageKind.LIST
            ? List.of()
            : differences(before, visit.extraction());
    if (differences.isEmpty()) {
      LostCopies.restore(session, before, visit.capture());
      return new Completion(Change.UNCHANGED, before, List.of());
    }
    keepState(session, before.id());
    if (!Objects.equals(textDigest(before.extraction()), visit.digest())) {
      Copies.free(session, before.id(), now);
    }
    long revision = nextRevision(session);
    List<@Nullable Object> values = new ArrayList<>(said(visit, revision, now));
    values.add(before.id());
    session.update(
        "UPDATE document SET ("
            + SAID
            + ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE"
            + " id = ?",
        values.toArray());
    StoredDocument stored =
        stored(before.id(), revision, before.source(), before.firstSeen(), visit, now);
    return new Completion(Change.CHANGED, stored, differences);
  }

  private static List<String> differences(StoredDocument before, Extraction now) {
    List<String> differences = new ArrayList<>();
    if (before.isWithdrawn()) {
      differences.add("may be found again: it said " + before.noindex());
    }
    differences.addAll(Differences.between(before.extraction(), now));
    return differences;
  }

  private static void keepState(Session session, String id) throws SQLException {
    session.update(
        "INSERT INTO document_version (id, said, "
            + Documents.STATE
            + ") SELECT id, said, "
            + Documents.STATE
            + " FROM document WHERE id = ?",
        id);
  }

  /**
   * The page of this address is not to be found: its document stays, for the day it may be again.
   *
   * @param directive the words that say so
   * @param at when it said so
   */
  Completion withdraw(Session session, String url, String directive, Instant at, Instant now)
      throws SQLException {
    Copies.remove(session, url);
    Optional<StoredDocument> shown = documents.at(session, url).filter(it -> !it.isWithdrawn());
    if (shown.isEmpty()) {
      return Completion.NOTHING;
    }
    String id = shown.get().id();
    keepState(session, id);
    Copies.free(session, id, now);
    long revision = nextRevision(session);
    session.update(
        "UPDATE document SET revision = ?, said = ?, changed = ?, captured = ?, noindex = ?"
            + " WHERE id = ?",
        revision,
        revision,
        now,
        at,
        directive,
        id);
    return new Completion(
        Change.CHANGED,
        documents.named(session, id).orElseThrow(),
        List.of("not to be found any more: " + directive));
  }

  /** The values of {@link #SAID}. */
  private static List<@Nullable Object> said(Visit visit, long revision, Instant now) {
    List<@Nullable Object> said = new ArrayList<>();
    said.add(visit.digest());
    said.addAll(List.of(revision, revision, now));
    said.addAll(captured(visit.capture()));
    said.add(visit.record());
    said.add(null);
    return said;
  }

  /** The values of {@link Documents#CAPTURE}. */
  static List<@Nullable Object> captured(Capture capture) {
    ArchiveRef archived = capture.archived();
    return Arrays.asList(
        capture.url().value(),
        capture.at(),
        capture.status(),
        capture.digest(),
        capture.validators().etag(),
        capture.validators().lastModified(),
        archived == null ? null : archived.file(),
        archived == null ? null : archived.offset());
  }

  /** What a look into the database would find, without one: records are long. */
  private static StoredDocument stored(
      String id, long revision, SourceId source, Instant firstSeen, Visit visit, Instant now) {
    Capture capture = visit.capture();
    return new StoredDocument(
        id,
        revision,
        source,
        kept(firstSeen),
        kept(now),
        new Capture(
            capture.url(),
            kept(capture.at()),
            capture.status(),
            capture.digest(),
            capture.validators(),
            capture.archived()),
        visit.extraction());
  }

  /** The database keeps milliseconds. */
  private static Instant kept(Instant instant) {
    return Instant.ofEpochMilli(instant.toEpochMilli());
  }

  /** Another reading of the same capture; false when it says the same. */
  boolean replace(Session session, StoredDocument before, Extraction extraction)
      throws SQLException {
    String record = documents.record(extraction);
    if (record.equals(documents.record(before.extraction()))) {
      return false;
    }
    session.update(
        "UPDATE document SET text_digest = ?, revision = ?, record = ? WHERE id = ?",
        textDigest(extraction),
        nextRevision(session),
        record,
        before.id());
    return true;
  }

  /** Two addresses may begin alike in base 32; the later one gets a longer name. */
  private static String freeId(Session session, String url) throws SQLException {
    int length = DocumentId.LENGTH;
    while (session.number("SELECT count(*) FROM document WHERE id = ?", DocumentId.of(url, length))
        > 0) {
      length++;
    }
    return DocumentId.of(url, length);
  }

  private static long nextRevision(Session session) throws SQLException {
    return session.number("UPDATE revision SET last = last + 1 RETURNING last");
  }
}
