package org.policywatch.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a watch has come.
 *
 * @param watch its id
 * @param revision the last change of a document it has looked at
 * @param slot the time of its schedule it was last evaluated for
 * @param evaluated when that was
 * @param matched when it last found something; null for never
 * @param items how much it found then
 * @param sent when a digest of it last went out; null for never; kept by {@link Outbox#sent}
 */
public record WatchState(
    String watch,
    long revision,
    Instant slot,
    Instant evaluated,
    @Nullable Instant matched,
    int items,
    @Nullable Instant sent) {

  /** The same on a clock that was ahead and is set back: told is what comes after this time. */
  public WatchState setBackTo(Instant time, Instant now) {
    return new WatchState(watch, revision, time, now, matched, items, sent);
  }
}
