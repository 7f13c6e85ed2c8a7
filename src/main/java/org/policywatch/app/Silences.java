package org.policywatch.app;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.AlertSettings.Silence;
import org.policywatch.source.Source;
import org.policywatch.store.SourceHealth;
import org.policywatch.store.Store;

/** Which sources have not been read for longer than a passing fault lasts. */
final class Silences {
  private static final Duration LONG = Duration.ofDays(3);
  private static final int TIMES = 2;

  private Silences() {}

  static List<Silence> of(List<Source> sources, Store store, Instant now) {
    List<Silence> silences = new ArrayList<>();
    for (SourceHealth health : store.runs().health()) {
      boolean isWatched =
          sources.stream()
              .anyMatch(it -> it.id().equals(health.source()) && it.profile().cadence().enabled());
      @Nullable Instant last = health.lastSuccess();
      boolean isLong = last == null || last.plus(LONG).isBefore(now);
      if (isWatched && isLong && health.failures() >= TIMES) {
        silences.add(
            new Silence(
                health.source().value(),
                last == null ? "never" : last.atZone(ZoneOffset.UTC).toLocalDate().toString(),
                String.valueOf(health.lastError())));
      }
    }
    return silences;
  }
}
