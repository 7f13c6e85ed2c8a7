package org.policywatch.extract.date;

import org.jspecify.annotations.Nullable;

/**
 * What an expression says by itself.
 *
 * @param edtf the value; null when two readings fit, or for {@link #NONE}
 * @param form how it is said
 * @param approximate the text is loose about it
 * @param ambiguous a second reading exists
 * @param calendar the calendar when it is not ISO
 * @param partial the year was guessed, so the role may change it
 * @param explicit the year and month it states, for what follows in the sentence; null when it
 *     states none
 */
record Reading(
    @Nullable String edtf,
    Form form,
    boolean approximate,
    boolean ambiguous,
    @Nullable String calendar,
    boolean partial,
    @Nullable Period explicit) {

  /** Looks like a date and is none (2月30日): its parts must not be read either. */
  static final Reading NONE = new Reading(null, Form.POINT, false, false, null, false, null);

  static Reading of(String edtf, Form form) {
    return new Reading(edtf, form, false, false, null, false, null);
  }

  static Reading loose(String edtf, Form form) {
    return new Reading(edtf, form, true, false, null, false, null);
  }

  Reading asPartial(boolean guessed) {
    return new Reading(edtf, form, approximate, ambiguous, calendar, guessed, explicit);
  }

  Reading stating(Period period) {
    return new Reading(edtf, form, approximate, ambiguous, calendar, partial, period);
  }

  boolean isNone() {
    return edtf == null && !ambiguous;
  }
}
