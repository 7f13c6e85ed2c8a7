package org.policywatch.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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
