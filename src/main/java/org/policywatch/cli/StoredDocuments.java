package org.policywatch.cli;

import java.util.Optional;
import org.policywatch.model.PageUrl;
import org.policywatch.model.StoredDocument;
import org.policywatch.store.Store;

/** The document that a person names by the beginning of its id or by an address. */
final class StoredDocuments {
  private StoredDocuments() {}

  /** Empty, and told why, when there is none, more than one, or it is not to be shown. */
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
    if (found.isPresent() && found.get().isWithdrawn()) {
      screen
          .err()
          .println(
              "policywatch: document '%s' is not shown, as its page forbids it: %s"
                  .formatted(
                      found.get().id(), Screen.plain(String.valueOf(found.get().noindex()))));
      return Optional.empty();
    }
    return found;
  }
}
