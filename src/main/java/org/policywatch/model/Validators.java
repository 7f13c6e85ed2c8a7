package org.policywatch.model;

import org.jspecify.annotations.Nullable;

/** What a server gave us to ask "has it changed?" with (RFC 9110 section 8.8); sent back as is. */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  public static final Validators NONE = new Validators(null, null);
}
