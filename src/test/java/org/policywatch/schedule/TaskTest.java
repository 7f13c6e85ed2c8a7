package org.policywatch.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void whereTheClocksSkipTheHourItIsDoneAfterAndOnce() {
    assertThat(times(BERLIN, "2026-03-28T12:00:00Z"))
        .containsExactly("2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z");
  }

  @Test
  void whereTheClocksRepeatTheHourItIsDoneOnce() {
    List<String> times = times(BERLIN, "2026-10-24T12:00:00Z");
    assertThat(times).hasSize(2);
    assertThat(times.getFirst()).isIn("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z");
    assertThat(times.getLast()).isEqualTo("2026-10-26T01:30:00Z");
  }

  @Test
  void whatComesEveryHalfHourGoesOnWhereTheClocksAreTurned() {
    Task task = new Task("sources", "0 */30 * * * ?", BERLIN, () -> {});
    for (String change : List.of("2026-03-29T00:20:00Z", "2026-10-25T00:20:00Z")) {
      Instant at = task.next(Instant.parse(change));
      for (int i = 0; i < 8; i++) {
        Instant next = task.next(at);
        assertThat(next).isEqualTo(at.plusSeconds(1_800));
        at = next;
      }
    }
  }

  @Test
  void theSameTimeBeforeAndAfterTheSkippedHourIsOneTime() {
    Task task = new Task("crawl", "0 30 2,3 * * ?", BERLIN, () -> {});
    assertThat(task.next(Instant.parse("2026-03-28T12:00:00Z"))).isEqualTo("2026-03-29T01:30:00Z");
    assertThat(task.next(Instant.parse("2026-03-29T01:30:00Z"))).isEqualTo("2026-03-30T00:30:00Z");
  }

  @Test
  void itIsReadInItsZone() {
    assertThat(times(ZoneId.of("Asia/Shanghai"), "2026-03-28T12:00:00Z").getFirst())
        .isEqualTo("2026-03-28T18:30:00Z");
  }

  @Test
  void itIsMissedWhenItsTimeHasPassedSinceTheLast() {
    Task task = new Task("crawl", "0 30 2 * * ?", BERLIN, () -> {});
    Instant last = Instant.parse("2026-05-01T01:00:00Z");
    assertThat(task.isMissed(last, Instant.parse("2026-05-02T00:29:00Z"))).isFalse();
    assertThat(task.isMissed(last, Instant.parse("2026-05-02T00:31:00Z"))).isTrue();
    assertThat(task.isMissed(null, Instant.parse("2026-05-02T00:31:00Z"))).isFalse();
  }

  /** The next two at half past two. */
  private static List<String> times(ZoneId zone, String after) {
    Task task = new Task("crawl", "0 30 2 * * ?", zone, () -> {});
    List<String> times = new ArrayList<>();
    Instant at = Instant.parse(after);
    for (int i = 0; i < 2; i++) {
      at = task.next(at);
      times.add(at.toString());
    }
    return times;
  }
}
