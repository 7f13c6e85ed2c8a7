package org.policywatch.store;

import java.time.Instant;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;

/**
 * An address at which a document was found.
 *
 * @param url the address
 * @param source who listed it
 * @param firstSeen when it was first read
 * @param copy true for another address with the same text, false for the document's own
 */
public record DocumentLocation(PageUrl url, SourceId source, Instant firstSeen, boolean copy) {}
