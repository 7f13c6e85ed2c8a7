package org.policywatch.fetch.politeness;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** What a gate says to one who wants to pass. */
public sealed interface Entry {

  /** Not now, and too long to wait for. */
  record Closed(Instant notBefore, String why) implements Entry {}

  /**
   * The host is ours until this is closed. Say how it went before; a turn that is closed without a
   * word counts as no request. For one thread.
   */
  final class Turn implements Entry, AutoCloseable {
    private final Host host;
    private final Semaphore places;
    private final int taken;
    private Instant began;
    private final Duration delay;
    private final InstantSource clock;
    private @Nullable Turn shared;
    private boolean closed;

    Turn(Host host, int taken, Duration delay, InstantSource clock) {
      this.host = host;
      this.places = host.places;
      this.taken = taken;
      this.delay = delay;
      this.clock = clock;
      this.began = clock.instant();
    }

    /** Closes the machine's turn with this one; the waiting for it was not the host's. */
    void share(Turn machine) {
      shared = machine;
      began = clock.instant();
    }

    /** The host gave an answer, be it that there is no such page. */
    public void answered() {
      host.answered(Duration.between(began, clock.instant()));
    }

    /** The host did not answer, or said that it is broken. */
    public void failed(String why) {
      host.failed(clock.instant(), delay, why);
    }

    /**
     * The host sent us away (429, 503).
     *
     * @param until when it will have us back; null, or no later than now, when it did not say
     * @return when the gate opens again
     */
    public Instant turnedAway(@Nullable Instant until, String why) {
      return host.turnedAway(clock.instant(), until, why);
    }

    @Override
    public void close() {
      if (!closed) {
        closed = true;
        host.ended(clock.instant());
        places.release(taken);
        if (shared != null) {
          shared.close();
        }
      }
    }
  }
}
