package org.policywatch.model;

import org.jspecify.annotations.Nullable;

/**
 * An organ that issues a document, as a text names it.
 *
 * @param quote the words
 * @param name the full official Chinese name where the words are a known abbreviation or a known
 *     translation; null when they say all we know
 */
public record IssuerMention(Quote quote, @Nullable String name) {}
