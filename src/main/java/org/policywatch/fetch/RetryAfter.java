package org.policywatch.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hc.client5.http.utils.DateUtils;

/** Reads the Retry-After header (RFC 9110 section 10.2.3): seconds or a date. */
final class RetryAfter {
  private static final Duration LONGEST = Duration.ofDays(1);

  private RetryAfter() {}

  /** When to come again, not before now and not later than in a day; empty when it is neither. */
  static Optional<Instant> parse(String header, Instant now) {
    String value = header.strip();
    if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      long seconds = value.length() > 9 ? LONGEST.toSeconds() : Long.parseLong(value);
      return Optional.of(bounded(now.plusSeconds(Math.min(seconds, LONGEST.toSeconds())), now));
    }
    return Optional.ofNullable(DateUtils.parseStandardDate(value)).map(date -> bounded(date, now));
  }

  private static Instant bounded(Instant time, Instant now) {
    Instant latest = now.plus(LONGEST);
    return time.isBefore(now) ? now : time.isAfter(latest) ? latest : time;
  }
}
