package org.policywatch.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as a reader wants them: in their own zone, to the minute. */
final class Times {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private Times() {}

  /** How long ago, for a narrow column: {@code 12 min ago}, {@code 3 h ago}, {@code 5 d ago}. */
  static String ago(Instant time, Instant now) {
    Duration since = Duration.between(time, now);
    if (since.toMinutes() < 1) {
      return "just now";
    }
    return since.toHours() < 1
        ? since.toMinutes() + " min ago"
        : since.toDays() < 2 ? since.toHours() + " h ago" : since.toDays() + " d ago";
  }

  static String local(Instant time) {
    return MINUTE.format(time.atZone(ZoneId.systemDefault()));
  }
}
