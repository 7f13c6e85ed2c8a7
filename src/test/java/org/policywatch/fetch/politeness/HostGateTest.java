package org.policywatch.fetch.politeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.fetch.TestClock;

@Timeout(20)
class HostGateTest {
  private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");
  private static final Duration DELAY = Duration.ofSeconds(2);

  /** No jitter: bounds are exact. */
  private static final RandomGenerator STEADY = () -> 0;

  private final TestClock clock = new TestClock(START);
  private final HostGate gate = new HostGate(clock, clock, STEADY);

  @Test
  void nextTurnBeginsTheDelayAfterTheEndOfTheLast() throws InterruptedException {
    try (Entry.Turn turn = turn(DELAY)) {
      clock.sleep(Duration.ofSeconds(1));
      turn.answered();
    }
    Instant end = clock.instant();

    turn(DELAY).close();

    assertThat(clock.instant()).isEqualTo(end.plus(DELAY));
  }

  @Test
  void firstTurnBeginsAtOnce() {
    turn(DELAY).close();

    assertThat(clock.instant()).isEqualTo(START);
  }

  @Test
  void hostsDoNotWaitForEachOther() {
    turn(DELAY).close();

    assertThat(gate.enter("b.example", DELAY)).isInstanceOf(Entry.Turn.class);
    assertThat(clock.instant()).isEqualTo(START);
  }

  @Test
  void hostsOfOneMachineKeepTheDelayBetweenThem() throws InterruptedException {
    try (Entry.Turn turn = (Entry.Turn) gate.enter("a.example", "192.0.2.1", DELAY)) {
      clock.sleep(Duration.ofSeconds(1));
      turn.answered();
    }
    Instant end = clock.instant();

    ((Entry.Turn) gate.enter("b.example", "192.0.2.1", DELAY)).close();
    assertThat(clock.instant()).isEqualTo(end.plus(DELAY));

    ((Entry.Turn) gate.enter("c.example", "192.0.2.2", DELAY)).close();
    assertThat(clock.instant()).isEqualTo(end.plus(DELAY));
  }

  @Test
  void aHostThatFailsDoesNotCloseItsNeighboursOnTheMachine() {
    for (int i = 0; i < 5; i++) {
      try (Entry.Turn turn = (Entry.Turn) gate.enter("a.example", "192.0.2.1", DELAY)) {
        turn.failed("status 500");
      }
    }

    assertThat(gate.enter("a.example", "192.0.2.1", DELAY)).isInstanceOf(Entry.Closed.class);
    assertThat(gate.enter("b.example", "192.0.2.1", DELAY)).isInstanceOf(Entry.Turn.class);
  }

  @Test
  void longerDelayOfTheTwoHolds() {
    turn(DELAY).close();
    turn(Duration.ofSeconds(10)).close();

    assertThat(clock.instant()).isEqualTo(START.plusSeconds(10));
  }

  @Test
  void slowHostIsAskedMoreSlowly() {
    answer(Duration.ofSeconds(8));
    Instant end = clock.instant();

    turn(DELAY).close();

    assertThat(clock.instant()).isEqualTo(end.plusSeconds(8));
  }

  @Test
  void hostThatGetsFasterIsAskedFasterAgain() {
    answer(Duration.ofSeconds(8));
    for (int i = 0; i < 20; i++) {
      answer(Duration.ofMillis(100));
    }
    Instant end = clock.instant();

    turn(DELAY).close();

    assertThat(clock.instant()).isEqualTo(end.plus(DELAY));
  }

  @Test
  void pausesGrowWithFailuresInARow() {
    List<Long> pauses = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      try (Entry.Turn turn = turn(DELAY)) {
        turn.failed("status 500");
      }
      Instant failed = clock.instant();
      turn(DELAY).close();
      pauses.add(Duration.between(failed, clock.instant()).toSeconds());
    }

    assertThat(pauses).containsExactly(2L, 4L, 8L, 16L);
  }

  @Test
  void circuitOpensAfterFiveFailuresAndSaysWhy() {
    fail(5);

    Entry.Closed closed = (Entry.Closed) gate.enter("a.example", DELAY);

    assertThat(closed.notBefore()).isEqualTo(clock.instant().plusSeconds(60));
    assertThat(closed.why()).isEqualTo("failed 5 times in a row, last: status 500");
  }

  @Test
  void circuitStaysOpenLongerEachTimeAndOneAnswerClosesIt() {
    fail(5);
    clock.advance(Duration.ofSeconds(60));
    fail(1);

    Entry.Closed closed = (Entry.Closed) gate.enter("a.example", DELAY);
    Instant failed = clock.instant();
    clock.advance(Duration.ofSeconds(120));
    answer(Duration.ZERO);
    fail(1);

    assertThat(closed.notBefore()).isEqualTo(failed.plusSeconds(120));
    assertThat(closed.why()).startsWith("failed 6 times");
    assertThat(gate.enter("a.example", DELAY)).isInstanceOf(Entry.Turn.class);
  }

  @Test
  void answerBetweenFailuresKeepsTheCircuitClosed() {
    for (int i = 0; i < 10; i++) {
      fail(4);
      answer(Duration.ZERO);
    }

    assertThat(gate.enter("a.example", DELAY)).isInstanceOf(Entry.Turn.class);
  }

  @ParameterizedTest
  @CsvSource({"3600, 3600", "100000000, 86400"})
  void gateStaysClosedUntilTheHostSays(long asked, long kept) {
    Instant until;
    try (Entry.Turn turn = turn(DELAY)) {
      until = turn.turnedAway(START.plusSeconds(asked), "status 429");
    }

    assertThat(until).isEqualTo(START.plusSeconds(kept));
    assertThat(gate.enter("a.example", DELAY)).isEqualTo(new Entry.Closed(until, "status 429"));
  }

  @Test
  void shortRetryAfterIsWaitedFor() {
    try (Entry.Turn turn = turn(DELAY)) {
      turn.turnedAway(START.plusSeconds(30), "status 429");
    }

    turn(DELAY).close();

    assertThat(clock.instant()).isEqualTo(START.plusSeconds(30));
  }

  @Test
  void closingFromBeforeARestartHolds() {
    gate.close("a.example", START.plusSeconds(600), "status 503");

    assertThat(gate.enter("a.example", DELAY))
        .isEqualTo(new Entry.Closed(START.plusSeconds(600), "status 503"));
  }

  @Test
  void closingThatAWrongClockSetIsADayAtMost() {
    gate.close("a.example", START.plus(Duration.ofDays(3_000)), "status 503");

    assertThat(gate.enter("a.example", DELAY))
        .isEqualTo(new Entry.Closed(START.plus(Duration.ofDays(1)), "status 503"));
  }

  @Test
  void hostThatSendsAwayUntilNoLaterThanNowIsLeftAloneForAMinute() {
    try (Entry.Turn turn = turn(DELAY)) {
      assertThat(turn.turnedAway(START.minusSeconds(3_600), "status 429"))
          .isAfterOrEqualTo(START.plusSeconds(60));
    }
  }

  @Test
  void clockThatIsSetBackCostsOneDelayOnly() {
    turn(DELAY).close();
    clock.advance(Duration.ofDays(-1));
    Instant before = clock.instant();

    turn(DELAY).close();

    assertThat(clock.instant()).isEqualTo(before.plus(DELAY));
  }

  @Test
  void longQueueSendsNewcomersAway() throws Exception {
    Duration delay = Duration.ofSeconds(50);
    CountDownLatch sentAway = new CountDownLatch(17);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      try (Entry.Turn first = turn(delay)) {
        for (int i = 0; i < 20; i++) {
          threads.submit(
              () -> {
                switch (gate.enter("a.example", delay)) {
                  case Entry.Closed closed -> sentAway.countDown();
                  case Entry.Turn turn -> turn.close();
                }
              });
        }

        assertThat(sentAway.await(5, TimeUnit.SECONDS)).isTrue();
        first.answered();
      }
    }

    assertThat(clock.instant()).isEqualTo(START.plusSeconds(150));
  }

  @Test
  void interruptedWaitEndsAndLeavesTheGateFree() {
    turn(DELAY).close();
    Thread.currentThread().interrupt();

    Entry entry = gate.enter("a.example", DELAY);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(entry).isEqualTo(new Entry.Closed(START, "interrupted"));
    assertThat(gate.enter("a.example", DELAY)).isInstanceOf(Entry.Turn.class);
  }

  @Test
  void noTwoTurnsAreCloserThanTheDelayWhateverHappens() throws Exception {
    List<Duration> gaps = Collections.synchronizedList(new ArrayList<>());
    Instant[] lastEnd = {Instant.EPOCH};
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 20; i++) {
        threads.submit(
            () -> {
              for (int visit = 0; visit < 20; visit++) {
                switch (gate.enter("a.example", DELAY)) {
                  case Entry.Closed closed -> clock.advance(Duration.ofSeconds(10));
                  case Entry.Turn turn -> {
                    try (turn) {
                      most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                      gaps.add(Duration.between(lastEnd[0], clock.instant()));
                      clock.advance(Duration.ofMillis(ThreadLocalRandom.current().nextInt(3_000)));
                      end(turn);
                      lastEnd[0] = clock.instant();
                      inside.decrementAndGet();
                    }
                  }
                }
              }
              return null;
            });
      }
    }

    assertThat(most).hasValue(1);
    assertThat(gaps).hasSizeGreaterThan(100).allMatch(gap -> gap.compareTo(DELAY) >= 0);
  }

  @Test
  void withoutADelayEightPassAtOnceAndNoMore() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch eight = new CountDownLatch(8);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 100; i++) {
        threads.submit(
            () -> {
              try (Entry.Turn turn = turn(Duration.ZERO)) {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                eight.countDown();
                eight.await(5, TimeUnit.SECONDS);
                inside.decrementAndGet();
                turn.answered();
              }
              return null;
            });
      }
    }

    assertThat(most).hasValue(8);
    assertThat(clock.instant()).isEqualTo(START);
  }

  private void end(Entry.Turn turn) {
    switch (ThreadLocalRandom.current().nextInt(6)) {
      case 0 -> turn.failed("reset");
      case 1 -> turn.turnedAway(clock.instant().plusSeconds(5), "status 429");
      case 2 -> {}
      default -> turn.answered();
    }
  }

  private Entry.Turn turn(Duration delay) {
    return (Entry.Turn) gate.enter("a.example", delay);
  }

  private void answer(Duration time) {
    try (Entry.Turn turn = turn(DELAY)) {
      clock.advance(time);
      turn.answered();
    }
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      try (Entry.Turn turn = turn(DELAY)) {
        turn.failed("status 500");
      }
    }
  }
}
