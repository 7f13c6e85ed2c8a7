package org.policywatch.fetch;

import java.time.Duration;
import org.policywatch.source.Hours;

/**
 * How a host is to be asked.
 *
 * @param delay the least time since the last request to it
 * @param hours when a request may begin at all
 */
public record Pace(Duration delay, Hours hours) {
  /** At any time of the day. */
  public Pace(Duration delay) {
    this(delay, Hours.ALL);
  }

  Pace slowedTo(Duration least) {
    return least.compareTo(delay) > 0 ? new Pace(least, hours) : this;
  }
}
