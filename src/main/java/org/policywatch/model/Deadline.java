package org.policywatch.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a target is due.
 *
 * @param day the last day on which the target still counts as met
 * @param exclusive the text says "before" the period that follows the day (2025年前)
 * @param approximate the text is loose about it
 * @param duration ISO 8601 duration from the publication day when the text is relative (三年内: {@code
 *     P3Y}); null otherwise
 * @param quote the words that give it; null when it is inherited from the plan's period
 */
public record Deadline(
    LocalDate day,
    boolean exclusive,
    boolean approximate,
    @Nullable String duration,
    @Nullable Quote quote) {}
