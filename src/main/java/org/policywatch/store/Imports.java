package org.policywatch.store;

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

  /**
   * Stores a page that was captured by others, as if we had visited it.
   *
   * @return {@code UNCHANGED} also where a newer capture of it is stored
   */
  public Completion page(SourceId source, PageUrl url, PageResult.Extracted page, Instant now) {
    DocumentWriter.Visit visit = writer.captured(source, url, page);
    return database.write(
        session -> {
          Optional<StoredDocument> there = documents.at(session, url.value());
          boolean older =
              there.isPresent() && !there.get().capture().at().isBefore(page.capture().at());
          return older
              ? new Completion(Completion.Change.UNCHANGED, there.get(), List.of())
              : writer.save(session, visit, now);
        });
  }

  private static boolean isId(String id) {
    return !id.isEmpty()
        && id.length() <= MAX_ID
        && id.equals(id.strip())
        && id.chars().noneMatch(Character::isISOControl);
  }
}
