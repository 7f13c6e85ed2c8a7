package org.policywatch.alert;

import java.time.ZoneId;
import java.util.List;
import org.policywatch.alert.match.Watch;

/**
 * Whom to tell what.
 *
 * @param watches the saved searches
 * @param zone in which their times and days are read
 * @param silences sources that cannot be read at present
 */
public record AlertSettings(List<Watch> watches, ZoneId zone, List<Silence> silences) {
  public AlertSettings {
    watches = List.copyOf(watches);
    silences = List.copyOf(silences);
  }

  /** All sources can be read. */
  public AlertSettings(List<Watch> watches, ZoneId zone) {
    this(watches, zone, List.of());
  }

  /**
   * A source that cannot be read.
   *
   * @param source its id
   * @param since the day it was last read, or {@code never}; the same as long as it lasts
   * @param why for people
   */
  public record Silence(String source, String since, String why) {}
}
