package org.policywatch.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page that a source lists and that may be worth a visit.
 *
 * @param url where it is
 * @param title as the list names it; or null
 * @param stamp what the list says of its last change (feed {@code updated}, sitemap {@code
 *     lastmod}, the date beside a link); when it differs from what was seen before, the page is due
 *     again; or null
 */
public record Candidate(PageUrl url, @Nullable String title, @Nullable Instant stamp) {}
