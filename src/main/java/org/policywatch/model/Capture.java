package org.policywatch.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What we know of one successful fetch after its bytes are gone.
 *
 * @param url where the page was, after redirects
 * @param at when
 * @param status the HTTP status
 * @param digest SHA-256 of the body, hex
 * @param validators to ask with next time
 * @param archived the copy in the archive; null when archiving is off
 */
public record Capture(
    PageUrl url,
    Instant at,
    int status,
    String digest,
    Validators validators,
    @Nullable ArchiveRef archived) {}
