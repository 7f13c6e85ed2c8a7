package org.policywatch.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a site told us.
 *
 * @param robots its robots.txt, the last one we could get; null when there was none to get yet
 * @param closedUntil when it will have us back; null when it never sent us away
 * @param why the reason it gave, e.g. {@code status 429, Retry-After}; empty when there is none
 */
public record HostState(@Nullable RobotsCopy robots, @Nullable Instant closedUntil, String why) {
  public static final HostState UNKNOWN = new HostState(null, null, "");

  HostState withRobots(RobotsCopy copy) {
    return new HostState(copy, closedUntil, why);
  }

  HostState withClosedUntil(Instant until, String reason) {
    return new HostState(robots, until, reason);
  }

  /**
   * A robots.txt as it came.
   *
   * @param body at most 500 KiB, unpacked; empty where the site has none; nobody may change it
   * @param fetchedAt when
   */
  public record RobotsCopy(byte[] body, Instant fetchedAt) {}
}
