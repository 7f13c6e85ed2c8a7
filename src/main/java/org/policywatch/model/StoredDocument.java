package org.policywatch.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page we keep, in its present state.
 *
 * @param id short and stable: ten characters of Crockford's base 32, from the address
 * @param revision the store-wide number of the change that brought it to this state; grows by one
 *     with each change of any document
 * @param source the source that listed it first
 * @param firstSeen when it was first stored
 * @param changed when this state was stored
 * @param capture the fetch that gave this state
 * @param extraction what it says
 * @param noindex by which words its page forbids that it is found; null while it does not
 */
public record StoredDocument(
    String id,
    long revision,
    SourceId source,
    Instant firstSeen,
    Instant changed,
    Capture capture,
    Extraction extraction,
    @Nullable String noindex) {

  /** One whose page says nothing against being found. */
  public StoredDocument(
      String id,
      long revision,
      SourceId source,
      Instant firstSeen,
      Instant changed,
      Capture capture,
      Extraction extraction) {
    this(id, revision, source, firstSeen, changed, capture, extraction, null);
  }

  /** True when it is kept and is not to be shown. */
  public boolean isWithdrawn() {
    return noindex != null;
  }
}
