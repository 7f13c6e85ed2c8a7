package org.policywatch.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as a reader wants them: in their own zone, to the minute. */
final class Times {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private Times() {}

  static String local(Instant time) {
    return MINUTE.format(time.atZone(ZoneId.systemDefault()));
  }
}
