/**
 * From a page to what it says, and from a text to its facts. Doors: {@code PageExtractor} for
 * pages, {@link org.policywatch.extract.TextExtractor} for plain text. Both are pure: no I/O, no
 * state, the same result for the same bytes, URL and reference date.
 */
@NullMarked
package org.policywatch.extract;

import org.jspecify.annotations.NullMarked;
