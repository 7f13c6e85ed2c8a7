package org.policywatch.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.policywatch.fetch.robots.RobotsRules;
import org.policywatch.model.FailureKind;

/** What we know of a site's robots.txt now. */
public sealed interface RobotsStanding {

  /**
   * These rules are in force: fetched within a day, or the last good ones while it is unreachable.
   */
  record Known(RobotsRules rules) implements RobotsStanding {}

  /**
   * It could not be had, so nothing of the site may be fetched.
   *
   * @param retryAt when to ask again
   * @param failure what keeps us from the pages just as well (no such host, no trust, a private
   *     address); null when it is only robots.txt that cannot be had
   */
  record Unknown(Instant retryAt, String why, @Nullable FailureKind failure)
      implements RobotsStanding {}
}
