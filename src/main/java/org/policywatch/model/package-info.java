/**
 * The values that three or more packages share: what was fetched, what was extracted, what is
 * stored.
 *
 * <p>Everything here is an immutable record, an enum or a sealed result, save the digest that names
 * bodies; nothing does I/O, and the only imports are the JDK's (and the null annotations). Lists
 * are copied on construction, so any value may be handed to any thread.
 *
 * <p>The way of a page: {@link org.policywatch.model.Candidate} (a link somebody listed) becomes a
 * {@link org.policywatch.model.FetchedPage} (bytes), becomes an {@link
 * org.policywatch.model.Extraction} (what the page says), becomes a {@link
 * org.policywatch.model.StoredDocument} (what we keep, with its revision).
 */
@NullMarked
package org.policywatch.model;

import org.jspecify.annotations.NullMarked;
