package org.policywatch.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class InterruptionTest {
  @Test
  void aSleepEndsWhenTheRunIsStopped() throws InterruptedException {
    Interruption interruption = new Interruption();
    AtomicBoolean wholeNight = new AtomicBoolean(true);
    Thread sleeper =
        Thread.ofVirtual().start(() -> wholeNight.set(interruption.sleep(Duration.ofHours(8))));

    interruption.stop();
    sleeper.join(Duration.ofSeconds(10));

    assertThat(sleeper.isAlive()).isFalse();
    assertThat(wholeNight).isFalse();
  }

  @Test
  void workThatWritesFilesIsNeverInterrupted() throws InterruptedException {
    Interruption interruption = new Interruption();
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    AtomicBoolean interrupted = new AtomicBoolean();
    Thread worker =
        Thread.ofVirtual()
            .start(
                () -> {
                  interruption.allow(() -> "fetched");
                  writing.countDown();
                  try {
                    stopped.await();
                  } catch (InterruptedException e) {
                    interrupted.set(true);
                  }
                });
    writing.await();

    interruption.stop();
    stopped.countDown();
    worker.join(Duration.ofSeconds(10));

    assertThat(interrupted).isFalse();
  }

  @Test
  void afterTheStopWaitingEndsAtOnceAndLeavesTheThreadUsable() {
    Interruption interruption = new Interruption();
    interruption.stop();

    assertThat(interruption.sleep(Duration.ofHours(8))).isFalse();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }
}
