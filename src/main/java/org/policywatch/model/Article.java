package org.policywatch.model;

import org.jspecify.annotations.Nullable;

/**
 * What a page says, without its furniture.
 *
 * @param kind what the page is
 * @param language what it is written in
 * @param title the headline without the site's name; null when the page has none
 * @param published when it was published; null when the page does not say
 * @param modified when it was last changed; null when the page does not say
 * @param byline outlet, credited source, author
 * @param text the main text, plain, paragraphs parted by {@code \n}, never null, may be empty
 */
public record Article(
    PageKind kind,
    Language language,
    @Nullable Finding<String> title,
    @Nullable Finding<PageTime> published,
    @Nullable Finding<PageTime> modified,
    Byline byline,
    String text) {

  /** The headline, or the empty string. */
  public String headline() {
    return title == null ? "" : title.value();
  }
}
