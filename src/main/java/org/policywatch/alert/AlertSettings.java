package org.policywatch.alert;

import java.time.ZoneId;
import java.util.List;
import org.policywatch.alert.match.Watch;

/**
 * Whom to tell what.
 *
 * @param watches the saved searches
 * @param zone in which their times and days are read
 */
public record AlertSettings(List<Watch> watches, ZoneId zone) {
  public AlertSettings {
    watches = List.copyOf(watches);
  }
}
