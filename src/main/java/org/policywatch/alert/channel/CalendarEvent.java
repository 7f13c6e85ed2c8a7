package org.policywatch.alert.channel;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A deadline in a calendar, an event of a whole day.
 *
 * @param stamp when it was last changed
 * @param sequence how often it was
 */
record CalendarEvent(
    String uid,
    String document,
    LocalDate day,
    String summary,
    String description,
    String url,
    Instant stamp,
    int sequence,
    boolean isCancelled) {
  /** Not of the day, nor of the number: these are what changes. */
  static String uid(String document, String object, int number) {
    String name = document + "\n" + object + "\n" + number;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@policywatch";
  }

  CalendarEvent cancelled(Instant at) {
    return new CalendarEvent(uid, document, day, summary, description, url, at, sequence, true);
  }

  /** The next state with its sequence; this one when nothing is different. */
  CalendarEvent followedBy(CalendarEvent next) {
    boolean same =
        day.equals(next.day)
            && summary.equals(next.summary)
            && description.equals(next.description)
            && url.equals(next.url)
            && isCancelled == next.isCancelled;
    return same
        ? this
        : new CalendarEvent(
            uid,
            document,
            next.day,
            next.summary,
            next.description,
            next.url,
            next.stamp,
            sequence + 1,
            next.isCancelled);
  }
}
