package org.policywatch.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the Retry-After header (RFC 9110 section 10.2.3): seconds or a date. */
final class RetryAfter {
  private static final Duration LONGEST = Duration.ofDays(1);

  /** Says nothing that the date does not say. */
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? ", Pattern.CASE_INSENSITIVE);

  private static final DateTimeFormatter USUAL =
      form(new DateTimeFormatterBuilder().appendPattern("d MMM yyyy HH:mm:ss zzz"));
  private static final DateTimeFormatter ASCTIME =
      form(new DateTimeFormatterBuilder().appendPattern("MMM d HH:mm:ss yyyy"));

  private RetryAfter() {}

  /** When to come again, not before now and not later than in a day; empty when it is neither. */
  static Optional<Instant> parse(String header, Instant now) {
    String value = header.strip();
    if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      long seconds = value.length() > 9 ? LONGEST.toSeconds() : Long.parseLong(value);
      return Optional.of(bounded(now.plusSeconds(Math.min(seconds, LONGEST.toSeconds())), now));
    }
    return date(value, now).map(date -> bounded(date, now));
  }

  /** In the form of today or in one of the two that a recipient must still take (section 5.6.7). */
  private static Optional<Instant> date(String value, Instant now) {
    String date = WEEKDAY.matcher(value.replaceAll("\\s+", " ")).replaceFirst("");
    return Stream.of(USUAL, rfc850(now), ASCTIME)
        .flatMap(form -> read(date, form).stream())
        .findFirst();
  }

  /** Its years have two digits; what seems over 50 years ahead is the past. */
  private static DateTimeFormatter rfc850(Instant now) {
    Year first = Year.from(now.atOffset(ZoneOffset.UTC)).minusYears(49);
    return form(
        new DateTimeFormatterBuilder()
            .appendPattern("d-MMM-")
            .appendValueReduced(ChronoField.YEAR, 2, 2, first.getValue())
            .appendPattern(" HH:mm:ss zzz"));
  }

  private static DateTimeFormatter form(DateTimeFormatterBuilder fields) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .append(fields.toFormatter(Locale.ENGLISH))
        .toFormatter(Locale.ENGLISH)
        .withZone(ZoneOffset.UTC);
  }

  private static Optional<Instant> read(String date, DateTimeFormatter form) {
    try {
      return Optional.of(form.parse(date, Instant::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant bounded(Instant time, Instant now) {
    Instant latest = now.plus(LONGEST);
    return time.isBefore(now) ? now : time.isAfter(latest) ? latest : time;
  }
}
