package org.policywatch.fetch.politeness;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What we know of one host's patience. Guarded by its monitor; {@link #places} by itself. */
final class Host {
  /** At once, where no delay is asked for. */
  static final int PLACES = 8;

  /** In a row; then the circuit opens. */
  static final int FAILURES_TO_OPEN = 5;

  /** However slow a host is, it is not left alone for longer between two pages. */
  private static final Duration SLOWEST = Duration.ofSeconds(60);

  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
  private static final Duration FIRST_BREAK = Duration.ofMinutes(1);
  private static final Duration LONGEST_BREAK = Duration.ofHours(1);

  /** A Retry-After of years, set by mistake or malice, would lose us the site. */
  private static final Duration LONGEST_RETRY_AFTER = Duration.ofDays(1);

  final Semaphore places = new Semaphore(PLACES, true);
  private final RandomGenerator random;
  private Instant lastEnd = Instant.EPOCH;
  private Instant pauseUntil = Instant.EPOCH;
  private Instant closedUntil = Instant.EPOCH;
  private String why = "";
  private boolean broken;
  private int failures;
  private @Nullable Duration answerTime;
  private int queued;

  Host(RandomGenerator random) {
    this.random = random;
  }

  /** How long one who has taken his places still has to wait. */
  synchronized Duration wait(Duration delay, Instant now) {
    // a clock that was set back must not make us wait for the time it lost; only one who has all
    // places can tell, for nobody's turn can have ended since he looked at the clock
    if (delay.isPositive() && now.isBefore(lastEnd)) {
      lastEnd = now;
    }
    return remaining(delay, now);
  }

  private Duration remaining(Duration delay, Instant now) {
    forgetLostTime(now);
    Duration sinceLast = max(Duration.between(lastEnd, now), Duration.ZERO);
    Duration wait = delay.isZero() ? Duration.ZERO : pace(delay).minus(sinceLast);
    wait = max(wait, Duration.between(now, pauseUntil));
    wait = max(wait, Duration.between(now, closedUntil));
    return max(wait, Duration.ZERO);
  }

  /** Takes a place in the queue, unless even at its least it is longer than {@code longest}. */
  synchronized Optional<Entry.Closed> joinQueue(Duration delay, Instant now, Duration longest) {
    Duration expected = remaining(delay, now).plus(pace(delay).multipliedBy(queued));
    if (expected.compareTo(longest) > 0) {
      return Optional.of(new Entry.Closed(now.plus(expected), reason(now)));
    }
    queued++;
    return Optional.empty();
  }

  synchronized void leaveQueue() {
    queued--;
  }

  /** Why and until when nobody passes; empty while the host is only slow. */
  synchronized Optional<Entry.Closed> brokenUntil(Instant now) {
    forgetLostTime(now);
    return broken && closedUntil.isAfter(now)
        ? Optional.of(new Entry.Closed(closedUntil, why))
        : Optional.empty();
  }

  synchronized String reason(Instant now) {
    return closedUntil.isAfter(now) ? why : "the queue for this host is too long";
  }

  synchronized void answered(Duration time) {
    failures = 0;
    broken = false;
    answerTime = answerTime == null ? time : answerTime.multipliedBy(3).plus(time).dividedBy(4);
  }

  synchronized void failed(Instant now, Duration delay, String reason) {
    if (broken && closedUntil.isAfter(now)) {
      return; // under way when the circuit opened: says nothing new
    }
    failures++;
    if (failures >= FAILURES_TO_OPEN) {
      broken = true;
      Duration rest = doubled(FIRST_BREAK, failures - FAILURES_TO_OPEN, LONGEST_BREAK);
      close(now.plus(jittered(rest)), "failed " + failures + " times in a row, last: " + reason);
    } else {
      Duration pause = doubled(max(delay, FIRST_PAUSE), failures - 1, LONGEST_PAUSE);
      pauseUntil = now.plus(jittered(pause));
    }
  }

  synchronized Instant turnedAway(Instant now, @Nullable Instant until, String reason) {
    failures = Math.min(failures + 1, FAILURES_TO_OPEN - 1);
    Instant own = now.plus(jittered(doubled(FIRST_BREAK, failures - 1, LONGEST_BREAK)));
    close(until == null || !until.isAfter(now) ? own : until, reason);
    forgetLostTime(now);
    return closedUntil;
  }

  synchronized void close(Instant until, String reason) {
    if (until.isAfter(closedUntil)) {
      closedUntil = until;
      why = reason;
    }
  }

  /**
   * A clock that was set back, perhaps before a restart, must not close us out for what it lost.
   */
  private void forgetLostTime(Instant now) {
    closedUntil = earlier(closedUntil, now.plus(LONGEST_RETRY_AFTER));
    pauseUntil = earlier(pauseUntil, now.plus(LONGEST_PAUSE).plus(LONGEST_PAUSE));
  }

  synchronized void ended(Instant now) {
    lastEnd = now;
  }

  /** A host that takes 5 s for a page gets 5 s of rest: asked faster, it would only get slower. */
  private Duration pace(Duration delay) {
    if (delay.isZero() || answerTime == null) {
      return delay;
    }
    return max(delay, min(answerTime, SLOWEST));
  }

  /** Up to a quarter more, so that hosts that failed together are not asked together. */
  private Duration jittered(Duration time) {
    return time.plusMillis(random.nextLong(time.toMillis() / 4 + 1));
  }

  private static Duration doubled(Duration first, int times, Duration longest) {
    return min(first.multipliedBy(1L << Math.min(times, 16)), longest);
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  private static Duration max(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
