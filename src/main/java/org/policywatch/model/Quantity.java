package org.policywatch.model;

/**
 * A number with what it counts and how it bounds, as the text has it.
 *
 * @param quote the whole expression with its comparator and classifier, e.g. {@code 不少于500个}
 * @param measure what is measured
 * @param amount the number in base units
 * @param comparator how the number bounds
 * @param unit {@code item}, {@code person}, {@code percent}, {@code percentage_point}, {@code
 *     times}, {@code rank}, {@code business_day} or an ISO 4217 code
 */
public record Quantity(
    Quote quote, Measure measure, Amount amount, Comparator comparator, String unit) {}
