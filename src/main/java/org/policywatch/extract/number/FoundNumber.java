package org.policywatch.extract.number;

import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Span;
import org.policywatch.model.DocumentNumber;

/**
 * A stretch of folded text that numbers a document.
 *
 * @param number its parts; null for orders and announcements without agency sign and bracketed year
 *     (国令第707号), which are only to be masked
 * @param span where it stands in the folded text
 */
public record FoundNumber(@Nullable DocumentNumber number, Span span) {}
