package org.policywatch.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A digest on its way to one recipient. It was written down before the first try, so every try
 * carries the same words under the same id.
 *
 * @param id stable over tries and restarts: the Message-ID of a mail, the Idempotency-Key of a
 *     webhook
 * @param recipient as the watch names it, {@code mail:…}
 * @param slot the time of the schedule it was made for
 * @param content the digest as JSON
 * @param state how far it is
 * @param tries how often it was begun to be sent
 * @param parts how many of its messages have arrived, where it takes several
 * @param nextTry not to be tried before
 * @param problem what the last try ended with; null when there was none
 */
public record Delivery(
    String id,
    String recipient,
    Instant slot,
    String content,
    State state,
    int tries,
    int parts,
    Instant nextTry,
    @Nullable String problem) {
  /** How far a delivery is. */
  public enum State {
    /** Waits for its time. */
    PENDING,
    /** Was begun. Found on opening: the process died in the middle, and nobody knows if it went. */
    SENDING,
    /** The channel has it. */
    SENT,
    /** Tried until it made no sense any more. */
    FAILED
  }

  /** One that has not been tried, due at once. */
  public static Delivery fresh(String id, String recipient, Instant slot, String content) {
    return new Delivery(id, recipient, slot, content, State.PENDING, 0, 0, slot, null);
  }
}
