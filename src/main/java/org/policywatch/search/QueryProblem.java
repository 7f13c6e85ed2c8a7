package org.policywatch.search;

import org.jspecify.annotations.Nullable;

/**
 * A mistake in a query.
 *
 * @param start where it starts in the query, in UTF-16 units; -1 when it is in a filter
 * @param end where it ends, exclusive; -1 when it is in a filter
 * @param message a sentence: what is wrong, and what was expected
 * @param nearest the right word that is nearest to what was written; null when nothing is near
 */
public record QueryProblem(int start, int end, String message, @Nullable String nearest) {}
