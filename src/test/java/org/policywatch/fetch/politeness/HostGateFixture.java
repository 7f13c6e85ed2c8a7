package org.policywatch.fetch.politeness;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Timeout;
import org.policywatch.fetch.TestClock;

/** A gate on a clock that moves when somebody sleeps, and one host behind it. */
@Timeout(20)
abstract class HostGateFixture {
  static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

  static final Duration DELAY = Duration.ofSeconds(2);

  /** No jitter: bounds are exact. */
  static final RandomGenerator STEADY = () -> 0;

  final TestClock clock = new TestClock(START);

  final HostGate gate = new HostGate(clock, clock, STEADY);

  void end(Entry.Turn turn) {
    switch (ThreadLocalRandom.current().nextInt(6)) {
      case 0 -> turn.failed("reset");
      case 1 -> turn.turnedAway(clock.instant().plusSeconds(5), "status 429");
      case 2 -> {}
      default -> turn.answered();
    }
  }

  Entry.Turn turn(Duration delay) {
    return (Entry.Turn) gate.enter("a.example", delay);
  }

  void answer(Duration time) {
    try (Entry.Turn turn = turn(DELAY)) {
      clock.advance(time);
      turn.answered();
    }
  }

  void fail(int times) {
    for (int i = 0; i < times; i++) {
      try (Entry.Turn turn = turn(DELAY)) {
        turn.failed("status 500");
      }
    }
  }
}
