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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When one of many may ask a host. */
@Timeout(20)
class HostGateTest extends HostGateFixture {
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
}
