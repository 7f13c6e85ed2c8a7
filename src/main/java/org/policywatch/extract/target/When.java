package org.policywatch.extract.target;

import org.jspecify.annotations.Nullable;
import org.policywatch.model.DateMention;
import org.policywatch.model.Deadline;

/**
 * A date of the text that says when something holds, and its place in the folded text.
 *
 * @param due the deadline it sets; null when it points to the past
 */
record When(int start, int end, DateMention date, @Nullable Deadline due) {
  boolean isPast() {
    return due == null;
  }
}
