package org.policywatch.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policywatch.store.Outbox;
import org.policywatch.store.WatchState;

/**
 * Forgets of what was told whatever nobody can ask for any more, so that nothing is told twice for
 * it:
 *
 * <ul>
 *   <li>Deliveries that were sent or given up. Whether something is told again is asked of topics
 *       and of how far the watch has come, never of deliveries, and no id of theirs comes twice.
 *       Those that wait, or were cut off, stay however old they are.
 *   <li>Topics of deadlines that are over. A watch goes on to later times only, unless the clock
 *       was ahead, and looks at no deadline before the day it is evaluated for; so it is its own
 *       time that counts, not our clock, which may be wrong.
 *   <li>Watches that are gone from {@code sources.yml} and were not evaluated for as long: one that
 *       comes back after that begins as a new one, now. One that stands there, or was saved by
 *       command, stays, paused or not.
 * </ul>
 *
 * <p>All other topics stay: documents are never taken out of the store, so the next change or
 * repost of one may come after any time, and a source may be silent for years, of which its watches
 * know by the topic alone.
 */
public final class AlertUpkeep {
  /** More than a year, so that last year's digest can be looked up. */
  static final Duration KEPT = Duration.ofDays(400);

  private AlertUpkeep() {}

  /**
   * What was taken away.
   *
   * @param deliveries digests
   * @param topics of deadlines
   * @param watches with all they had told
   */
  public record Forgotten(int deliveries, int topics, int watches) {}

  /**
   * Forgets; may run beside digests.
   *
   * @param watches ids of those in {@code sources.yml}
   */
  public static Forgotten run(Outbox outbox, Set<String> watches, Instant now) {
    Instant before = now.minus(KEPT);
    List<WatchState> states = outbox.states();
    Map<String, String> until = new HashMap<>();
    for (WatchState state : states) {
      LocalDate day = LocalDate.ofInstant(state.slot().minus(KEPT), ZoneOffset.UTC);
      until.put(state.watch(), Topics.deadlinesUntil(day));
    }
    int topics = outbox.forgetTold(Topics.FIRST_DEADLINE, until);
    List<String> gone =
        states.stream()
            .filter(state -> state.evaluated().isBefore(before))
            .map(WatchState::watch)
            .filter(watch -> !watches.contains(watch))
            .toList();
    int forgotten = (int) gone.stream().filter(outbox::forgetWatch).count();
    return new Forgotten(outbox.forgetClosed(before), topics, forgotten);
  }
}
