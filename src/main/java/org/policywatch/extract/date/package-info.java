/**
 * Dates, periods and durations in a text, as EDTF (ISO 8601-2), with what each is for. Door: {@link
 * org.policywatch.extract.date.DateFinder}.
 *
 * <p>Each {@code DateRule} reads one family of expressions (calendar dates, ranges, five-year
 * plans, spans of time, vague days, lunar days; Chinese and English apart). The longest reading at
 * a place wins. A partial date (5月) leans to the nearest year first; then {@code Roles} decides
 * from the words around what the date is for, and a date that is issued cannot lie in the future
 * nor a deadline in the past, so it may be read again leaning that way.
 *
 * <p>Titles and document numbers are to be masked before: their digits are no dates.
 */
@NullMarked
package org.policywatch.extract.date;

import org.jspecify.annotations.NullMarked;
