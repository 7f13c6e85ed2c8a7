package org.policywatch.model;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes, who is credited, who wrote; names as the page prints them.
 *
 * @param outlet the site that publishes; or null
 * @param creditedSource the source it credits (来源, "according to"); or null
 * @param author the person; or null
 */
public record Byline(
    @Nullable Finding<String> outlet,
    @Nullable Finding<String> creditedSource,
    @Nullable Finding<String> author) {
  public static final Byline NONE = new Byline(null, null, null);
}
