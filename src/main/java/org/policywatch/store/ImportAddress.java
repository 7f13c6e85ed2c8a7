package org.policywatch.store;

import org.jspecify.annotations.Nullable;
import org.policywatch.model.Extraction;
import org.policywatch.model.PageUrl;

/** The address of a record that was made elsewhere: every document has one, bare text too. */
final class ImportAddress {
  /** RFC 2606: never a host, so that nobody mistakes it for a page. */
  private static final String NOWHERE = "http://import.invalid/";

  private ImportAddress() {}

  static PageUrl of(@Nullable String id, Extraction extraction) {
    if (extraction.url() != null) {
      return extraction.url();
    }
    String said = extraction.article().headline() + "\n" + extraction.article().text();
    // the id's own characters may not stand in a URL; its digest always may
    return new PageUrl(NOWHERE + DocumentId.of(id == null ? said : id, 26));
  }
}
