package org.policywatch.alert;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.digest.Digest;
import org.policywatch.alert.match.Watch;

/** When nothing is sent, whatever is late. */
final class QuietHours {
  private final Map<String, Watch.Quiet> byWatch = new HashMap<>();
  private final ZoneId zone;

  QuietHours(AlertSettings settings) {
    this.zone = settings.zone();
    for (Watch watch : settings.watches()) {
      if (watch.times().quiet() != null) {
        byWatch.put(watch.id(), watch.times().quiet());
      }
    }
  }

  /** When the digest may go out; empty for now. Of several watches the first with hours counts. */
  Optional<Instant> until(Digest digest, Instant now) {
    Watch.@Nullable Quiet quiet =
        digest.sections().stream()
            .map(section -> byWatch.get(section.watch()))
            .filter(it -> it != null)
            .findFirst()
            .orElse(null);
    LocalDateTime local = LocalDateTime.ofInstant(now, zone);
    if (quiet == null || !quiet.holds(local.toLocalTime())) {
      return Optional.empty();
    }
    LocalDateTime end = local.toLocalDate().atTime(quiet.to());
    LocalDateTime next = end.isAfter(local) ? end : end.plusDays(1);
    return Optional.of(next.atZone(zone).toInstant());
  }
}
