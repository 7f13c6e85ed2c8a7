package org.policywatch.model;

import org.jspecify.annotations.Nullable;

/**
 * The title of a document named in a text.
 *
 * @param quote the title without 《》 or quotation marks
 * @param period EDTF interval from its year bracket or its five-year plan; or null
 */
public record TitleMention(Quote quote, @Nullable String period) {}
