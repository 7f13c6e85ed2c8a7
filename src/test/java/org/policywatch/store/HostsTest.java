package org.policywatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policywatch.store.Visits.NOW;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is kept of sites that are without number. */
class HostsTest extends StoreFixture {
  private static final Duration DAY = Duration.ofDays(1);

  @Test
  void whatIsOldIsForgottenButNoRetryAfterThatIsInForce() {
    Hosts hosts = store.hosts();
    hosts.keep("http://old.example", robots(10, NOW, null), NOW);
    hosts.keep("http://closed.example", robots(10, NOW, NOW.plus(DAY.multipliedBy(41))), NOW);
    hosts.keep("http://open.example", new HostNotes(null, null, NOW.plus(DAY), "429"), NOW);
    Instant later = NOW.plus(DAY.multipliedBy(40));

    store.hosts().keep("http://new.example", robots(10, later, null), later);

    assertThat(hosts.of("http://old.example")).isEmpty();
    assertThat(hosts.of("http://open.example")).isEmpty();
    assertThat(hosts.of("http://closed.example")).isPresent();
    assertThat(hosts.of("http://new.example")).isPresent();
  }

  @Test
  void ofMoreThanThereIsRoomForTheOldestGo() {
    Hosts hosts = store.hosts();
    int size = 500 * 1024;
    int many = Hosts.MOST_BYTES / size + 2 * Hosts.LOOKED_AFTER;
    hosts.keep("http://away.example", robots(size, NOW, NOW.plus(DAY)), NOW);
    for (int i = 1; i <= many; i++) {
      Instant time = NOW.plusSeconds(i);
      hosts.keep("http://" + i + ".example", robots(size, time, null), time);
    }

    HostNotes away = hosts.of("http://away.example").orElseThrow();
    assertThat(away.closedUntil()).isEqualTo(NOW.plus(DAY));
    assertThat(away.robots()).isNull();
    assertThat(hosts.of("http://1.example")).isEmpty();
    assertThat(hosts.of("http://" + many + ".example")).isPresent();
  }

  private static HostNotes robots(int size, Instant fetched, Instant closedUntil) {
    return new HostNotes(new byte[size], fetched, closedUntil, "");
  }
}
