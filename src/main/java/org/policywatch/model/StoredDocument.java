package org.policywatch.model;

import java.time.Instant;

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
 */
public record StoredDocument(
    String id,
    long revision,
    SourceId source,
    Instant firstSeen,
    Instant changed,
    Capture capture,
    Extraction extraction) {}
