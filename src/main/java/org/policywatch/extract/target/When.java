package org.policywatch.extract.target;

import org.jspecify.annotations.Nullable;
import org.policywatch.model.DateMention;
import org.policywatch.model.Deadline;

/**
 * A date of the text that says when something holds, and its place in the folded text.
 *
 * @param due the deadline it sets; null when it points to the past
 * @param running its time has begun and isn't over (今年): it sets a deadline only where an aim is
 *     told
 * @param young more of it is to come than is over
 */
record When(
    int start, int end, DateMention date, @Nullable Deadline due, boolean running, boolean young) {
  boolean isPast() {
    return due == null;
  }

  /** 2020年的: what follows belongs to the date. */
  boolean hasOf(String text) {
    return text.startsWith("的", end) || date.quote().text().endsWith("的");
  }

  /** The same date where nothing is aimed at. */
  When asPast() {
    return new When(start, end, date, null, false, false);
  }
}
