package org.policywatch.cli;

import java.util.Optional;
import org.policywatch.model.PageUrl;
import org.policywatch.model.StoredDocument;
import org.policywatch.store.Store;

/** The document that a person names by the beginning of its id or by an address. */
final class StoredDocuments {
  private StoredDocuments() {}

  /** Empty, and told, when there is none or more than one. */
  static Optional<StoredDocument> find(Screen screen, Store store, String name) {
    Optional<StoredDocument> found =
        PageUrl.parse(name).flatMap(store::find).or(() -> store.find(name));
    if (found.isEmpty()) {
      screen
          .err()
          .println(
              "policywatch: there is no document '%s', or more than one begins so: 'policywatch search WORDS' shows ids"
                  .formatted(Screen.plain(name)));
    }
    return found;
  }
}
