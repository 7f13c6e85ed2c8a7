package org.policywatch.fetch.politeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a host that fails, or that sends us away, is left alone. */
@Timeout(20)
class HostTroubleTest extends HostGateFixture {
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
}
