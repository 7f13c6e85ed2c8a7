package org.policywatch.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CronScheduleTest {
  private static final String EVERY_SECOND = "* * * * * ?";
  private static final String NEVER_SOON = "0 0 0 1 1 ?";

  private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

  @Test
  void aTaskIsDoneOnceAtEachOfItsTimes() throws InterruptedException {
    try (CronSchedule schedule = CronSchedule.start()) {
      schedule.put(task(EVERY_SECOND, () -> done.add(Instant.now().plusMillis(50).toString())));
      String first = next();
      String second = next();
      String third = next();
      assertThat(second.substring(0, 19)).isGreaterThan(first.substring(0, 19));
      assertThat(third.substring(0, 19)).isGreaterThan(second.substring(0, 19));
    }
  }

  @Test
  void otherTimesTakeThePlaceOfThoseBefore() throws InterruptedException {
    try (CronSchedule schedule = CronSchedule.start()) {
      schedule.put(task(EVERY_SECOND, () -> done.add("old")));
      schedule.put(task(NEVER_SOON, () -> done.add("new")));
      assertThat(done.poll(1_500, TimeUnit.MILLISECONDS)).isNull();
    }
  }

  @Test
  void whatWasAskedForBesidesIsDoneThoughTheTimesChange() throws InterruptedException {
    try (CronSchedule schedule = CronSchedule.start()) {
      schedule.put(task(NEVER_SOON, () -> done.add("old")));
      schedule.doIn(Duration.ofMillis(500), "crawl");
      schedule.put(task(NEVER_SOON, () -> done.add("new")));
      assertThat(next()).isEqualTo("new");
    }
  }

  @Test
  void aTaskThatTakesLongIsNeverBesideItself() throws InterruptedException {
    try (CronSchedule schedule = CronSchedule.start()) {
      schedule.put(
          task(
              EVERY_SECOND,
              () -> {
                done.add("begun");
                pause();
                done.add("ended");
              }));
      for (int i = 0; i < 2; i++) {
        assertThat(next()).isEqualTo("begun");
        assertThat(next()).isEqualTo("ended");
      }
    }
  }

  @Test
  void aClockThatIsSetBackLeavesNoTaskInTheFuture() throws InterruptedException {
    AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ofDays(1_500));
    InstantSource clock = () -> Instant.now().plus(ahead.get());
    try (CronSchedule schedule = CronSchedule.start(clock, Duration.ofMillis(100))) {
      schedule.put(task(EVERY_SECOND, () -> done.add("regular")));
      schedule.put(new Task("again", NEVER_SOON, ZoneOffset.UTC, () -> done.add("besides")));
      schedule.doIn(Duration.ofMinutes(10), "again");
      assertThat(done.poll(1_500, TimeUnit.MILLISECONDS)).isNull();

      ahead.set(Duration.ZERO);

      assertThat(List.of(next(), next())).containsExactlyInAnyOrder("regular", "besides");
      assertThat(next()).isEqualTo("regular");
    }
  }

  private static Task task(String cron, Runnable work) {
    return new Task("crawl", cron, ZoneOffset.UTC, work);
  }

  private static void pause() {
    try {
      Thread.sleep(1_300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String next() throws InterruptedException {
    String word = done.poll(10, TimeUnit.SECONDS);
    assertThat(word).isNotNull();
    return word;
  }
}
