package org.policywatch.model;

import org.jspecify.annotations.Nullable;

/**
 * A date, period or duration that a text names.
 *
 * @param quote the words
 * @param edtf the value in EDTF (ISO 8601-2), levels 0 and 1 with level 2 quarters and semesters;
 *     null when it has two readings that both fit
 * @param role what it is for
 * @param approximate the text is loose about it
 * @param ambiguous there is a second reading
 * @param calendar the calendar it was written in when that is not ISO, e.g. {@code chinese}; or
 *     null
 * @param rule the name of the rule that read it
 */
public record DateMention(
    Quote quote,
    @Nullable String edtf,
    DateRole role,
    boolean approximate,
    boolean ambiguous,
    @Nullable String calendar,
    String rule) {

  public DateMention withRole(DateRole other) {
    return new DateMention(quote, edtf, other, approximate, ambiguous, calendar, rule);
  }
}
