package org.policywatch.index;

import org.apache.lucene.document.Document;
import org.policywatch.model.StoredDocument;

/** A document as the index would have it. */
public final class Forms {
  private Forms() {}

  public static Document of(StoredDocument stored) {
    return DocumentForm.of(stored);
  }
}
