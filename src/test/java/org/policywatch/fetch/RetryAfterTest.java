package org.policywatch.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-11-05T02:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "' 90 ', 90",
    "99999999999, 86400",
    "'Thu, 05 Nov 2026 02:10:00 GMT', 600",
    "'Thursday, 05-Nov-26 02:10:00 GMT', 600",
    "'Thu Nov  5 02:10:00 2026', 600",
    "'Thu Nov 05 02:10:00 2026', 600",
    "'Wed, 04 Nov 2026 02:10:00 GMT', 0",
    "'Sun Nov  6 08:49:37 1994', 0",
    "'Sunday, 06-Nov-94 08:49:37 GMT', 0", // RFC 9110: over 50 years ahead is the past
    "'Fri, 05 Nov 2027 02:10:00 GMT', 86400",
  })
  void everyFormOfADateIsRead(String header, long seconds) {
    assertThat(RetryAfter.parse(header, NOW)).contains(NOW.plusSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-1", "1.5", "2026-11-05", "Thu, 32 Nov 2026 02:10:00 GMT"})
  void whatIsNeitherIsNothing(String header) {
    assertThat(RetryAfter.parse(header, NOW)).isEmpty();
  }
}
