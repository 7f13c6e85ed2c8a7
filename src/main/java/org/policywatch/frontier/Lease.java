package org.policywatch.frontier;

import java.time.Instant;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.Validators;

/**
 * The right to visit a page until a time.
 *
 * @param url the page
 * @param source who listed it
 * @param validators what to ask "has it changed?" with
 * @param digest SHA-256 of the body at the last visit, hex; empty when never visited
 * @param failures visits in a row that failed
 * @param unchanged visits in a row that found no change
 * @param changes visits that found another text than before
 * @param until when the lease ends
 */
public record Lease(
    PageUrl url,
    SourceId source,
    Validators validators,
    String digest,
    int failures,
    int unchanged,
    int changes,
    Instant until) {}
