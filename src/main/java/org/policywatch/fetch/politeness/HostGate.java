package org.policywatch.fetch.politeness;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests pass to each host one after the other, no sooner than the delay after the end of
 * the last; where the delay is zero, up to eight at once. Safe for any number of threads.
 */
public final class HostGate {
  /** Who would have to wait for longer is sent away. */
  public static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  private final ConcurrentMap<String, Host> hosts = new ConcurrentHashMap<>();
  private final InstantSource clock;
  private final Sleeper sleeper;
  private final RandomGenerator random;

  public HostGate(InstantSource clock, Sleeper sleeper, RandomGenerator random) {
    this.clock = clock;
    this.sleeper = sleeper;
    this.random = random;
  }

  /**
   * Waits for the host's turn, at most about {@link #LONGEST_WAIT}.
   *
   * @param delay the least time since the end of the last turn
   * @return a turn that the caller closes, or why there is none; when interrupted, {@code Closed}
   *     to now, the thread's flag set
   */
  public Entry enter(String name, Duration delay) {
    return enter(name, null, delay);
  }

  /**
   * As {@link #enter(String, Duration)}, where many hosts may live on one machine: its turns keep
   * the delay between them too, whatever their host.
   *
   * @param machine what the hosts share; null when that is not known
   */
  public Entry enter(String name, @Nullable String machine, Duration delay) {
    Entry entry = pass(host(name), delay);
    if (machine == null || !(entry instanceof Entry.Turn turn)) {
      return entry;
    }
    switch (pass(host("machine " + machine), delay)) {
      case Entry.Closed closed -> {
        turn.close();
        return closed;
      }
      case Entry.Turn shared -> turn.share(shared);
    }
    return turn;
  }

  private Entry pass(Host host, Duration delay) {
    Instant now = clock.instant();
    Optional<Entry.Closed> closed =
        host.brokenUntil(now).or(() -> host.joinQueue(delay, now, LONGEST_WAIT));
    if (closed.isPresent()) {
      return closed.get();
    }
    try {
      return await(host, delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Entry.Closed(clock.instant(), "interrupted");
    }
  }

  /** Closes the gate, as it was before a restart. */
  public void close(String name, Instant until, String why) {
    host(name).close(until, why);
  }

  private Entry await(Host host, Duration delay) throws InterruptedException {
    int places = delay.isZero() ? 1 : Host.PLACES;
    try {
      host.places.acquire(places);
    } finally {
      host.leaveQueue();
    }
    boolean passed = false;
    try {
      while (true) {
        Instant now = clock.instant();
        Optional<Entry.Closed> broken = host.brokenUntil(now);
        if (broken.isPresent()) {
          return broken.get();
        }
        Duration wait = host.wait(delay, now);
        if (wait.compareTo(LONGEST_WAIT) > 0) {
          return new Entry.Closed(now.plus(wait), host.reason(now));
        }
        if (!wait.isPositive()) {
          passed = true;
          return new Entry.Turn(host, places, delay, clock);
        }
        sleeper.sleep(wait);
      }
    } finally {
      if (!passed) {
        host.places.release(places);
      }
    }
  }

  private Host host(String name) {
    return hosts.computeIfAbsent(name, key -> new Host(random));
  }
}
