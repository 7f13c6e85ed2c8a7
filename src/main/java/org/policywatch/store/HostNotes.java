package org.policywatch.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a site told us, kept over restarts.
 *
 * @param robots its robots.txt as it came, empty where it has none; null when not known; nobody may
 *     change the array
 * @param robotsFetched when that came; null when not known
 * @param closedUntil when it will have us back; null when it never sent us away
 * @param why the reason it gave; empty for none
 */
public record HostNotes(
    byte @Nullable [] robots,
    @Nullable Instant robotsFetched,
    @Nullable Instant closedUntil,
    String why) {}
