package org.policywatch.source;

import java.time.Duration;

/**
 * How often to look at a source and how fast to go.
 *
 * @param every the least time between two looks at its lists
 * @param delay the least time between two requests to one of its hosts
 * @param enabled false: it is listed, and not crawled
 * @param hours when it may be asked at all
 */
public record Cadence(Duration every, Duration delay, boolean enabled, Hours hours) {
  public Cadence {
    if (every.isNegative() || delay.isNegative()) {
      throw new IllegalArgumentException("cadence " + every + ", delay " + delay + " is negative");
    }
  }

  /** At any time of the day. */
  public Cadence(Duration every, Duration delay, boolean enabled) {
    this(every, delay, enabled, Hours.ALL);
  }
}
