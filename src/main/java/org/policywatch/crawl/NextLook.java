package org.policywatch.crawl;

import java.time.Duration;
import java.time.Instant;
import org.policywatch.frontier.Frontier;
import org.policywatch.source.Source;

/** When the lists of a source are to be looked at again. */
public final class NextLook {
  private NextLook() {}

  /** When the first of the lists is due; now or before when it is. */
  public static Instant of(Source source, Frontier frontier, Instant now) {
    // a tenth of slack, so that a nightly run does not find itself two seconds early
    Duration every = source.profile().cadence().every().multipliedBy(9).dividedBy(10);
    return source.seeds().stream()
        .map(seed -> frontier.seed(source.id(), seed).visited())
        // a look in the future is from before the clock was set back
        .map(visited -> visited.isAfter(now) ? now : visited.plus(every))
        .min(Instant::compareTo)
        .orElse(now);
  }

  /** True when a list was last looked at in the future: the clock has been set back since. */
  static boolean isAhead(Source source, Frontier frontier, Instant now) {
    return source.seeds().stream()
        .anyMatch(seed -> frontier.seed(source.id(), seed).visited().isAfter(now));
  }
}
