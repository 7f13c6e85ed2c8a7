package org.policywatch.schedule;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.matchers.GroupMatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does tasks when their cron expressions say so, each on its own and never beside itself. Quartz
 * keeps nothing over restarts: whoever starts this asks {@link Task#isMissed} and {@link #doNow}
 * what was missed. Thread-safe.
 */
public final class CronSchedule implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CronSchedule.class);

  private static final String WORK = "work";
  private static final String SCHEDULE = "schedule";

  /** The group of the triggers that are set by the tasks' times. */
  private static final String REGULAR = "regular";

  private static final int THREADS = 4;

  /** How often it is looked whether the clock was set back. */
  private static final Duration WATCH = Duration.ofSeconds(30);

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Scheduler scheduler;
  private final InstantSource clock;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("schedule-clock").factory());
  private final Map<String, Task> tasks = new HashMap<>();
  private Instant seen;

  private CronSchedule(Scheduler scheduler, InstantSource clock) {
    this.scheduler = scheduler;
    this.clock = clock;
    this.seen = clock.instant();
  }

  /** Starts the clock, with nothing to do yet. */
  public static CronSchedule start() {
    return start(InstantSource.system(), WATCH);
  }

  static CronSchedule start(InstantSource clock, Duration watch) {
    try {
      Scheduler scheduler = new StdSchedulerFactory(properties()).getScheduler();
      scheduler.start();
      CronSchedule schedule = new CronSchedule(scheduler, clock);
      schedule.watchClock(watch);
      return schedule;
    } catch (SchedulerException e) {
      throw failed("started", e);
    }
  }

  /**
   * Adds the task, or gives the one of the same name these times; a run under way goes on, and so
   * does one that was asked for by {@link #doIn}.
   */
  public synchronized void put(Task task) {
    JobDataMap data = new JobDataMap();
    data.put(WORK, task.work());
    data.put(SCHEDULE, this);
    JobDetail job =
        JobBuilder.newJob(Work.class)
            .withIdentity(task.name())
            .usingJobData(data)
            .storeDurably()
            .build();
    tasks.put(task.name(), task);
    try {
      scheduler.addJob(job, true);
    } catch (SchedulerException e) {
      throw failed("changed", e);
    }
    plan(task.name(), clock.instant());
  }

  /** Each time sets the next, because Quartz's own cron trigger forgets hours the clocks skip. */
  private synchronized void plan(String name, Instant after) {
    TriggerKey key = TriggerKey.triggerKey(name, REGULAR);
    Instant next = tasks.get(name).next(after);
    try {
      if (next == null) {
        scheduler.unscheduleJob(key);
        return;
      }
      Trigger trigger =
          TriggerBuilder.newTrigger()
              .withIdentity(key)
              .forJob(JobKey.jobKey(name))
              .startAt(Date.from(next))
              .withSchedule(
                  SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionFireNow())
              .build();
      if (scheduler.rescheduleJob(key, trigger) == null) {
        scheduler.scheduleJob(trigger);
      }
    } catch (SchedulerException e) {
      throw failed("changed", e);
    }
  }

  /** Does the task once more, besides its times; after the run under way where there is one. */
  public void doNow(String name) {
    doIn(Duration.ZERO, name);
  }

  /** As {@link #doNow}, after a while. */
  public void doIn(Duration wait, String name) {
    Trigger trigger =
        TriggerBuilder.newTrigger()
            .forJob(JobKey.jobKey(name))
            .startAt(Date.from(clock.instant().plus(wait)))
            .build();
    try {
      scheduler.scheduleJob(trigger);
    } catch (SchedulerException e) {
      throw failed("changed", e);
    }
  }

  private void watchClock(Duration every) {
    Runnable look =
        () -> {
          try {
            lookAtClock();
          } catch (RuntimeException e) {
            LOG.atError().setCause(e).log("the schedule could not be set back with the clock");
          }
        };
    var unused =
        watch.scheduleWithFixedDelay(look, every.toMillis(), every.toMillis(), MILLISECONDS);
  }

  /** The times that are planned are the clock's; once it is set back they may be years ahead. */
  private synchronized void lookAtClock() {
    Instant now = clock.instant();
    if (now.isBefore(seen)) {
      LOG.atWarn().addKeyValue("from", seen).addKeyValue("to", now).log("the clock was set back");
      tasks.keySet().forEach(name -> plan(name, now));
      doWaitingNow();
    }
    seen = now;
  }

  /** What was asked for besides comes early rather than never. */
  private void doWaitingNow() {
    try {
      for (TriggerKey key : scheduler.getTriggerKeys(GroupMatcher.anyTriggerGroup())) {
        Trigger waiting = key.getGroup().equals(REGULAR) ? null : scheduler.getTrigger(key);
        if (waiting != null) {
          scheduler.rescheduleJob(
              key, TriggerBuilder.newTrigger().forJob(waiting.getJobKey()).startNow().build());
        }
      }
    } catch (SchedulerException e) {
      throw failed("changed", e);
    }
  }

  private static Properties properties() {
    Properties properties = new Properties();
    // two schedulers of one name would be one
    properties.put("org.quartz.scheduler.instanceName", "policywatch-" + COUNT.incrementAndGet());
    properties.put("org.quartz.scheduler.skipUpdateCheck", "true");
    properties.put("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
    properties.put("org.quartz.threadPool.threadCount", Integer.toString(THREADS));
    return properties;
  }

  private static IllegalStateException failed(String what, SchedulerException e) {
    return new IllegalStateException(
        "the schedule could not be " + what + ": " + e.getMessage(), e);
  }

  /** Waits for what is under way and ends. */
  @Override
  public void close() {
    watch.shutdownNow();
    try {
      scheduler.shutdown(true);
    } catch (SchedulerException e) {
      throw failed("ended", e);
    }
  }

  /** Quartz makes it by reflection. */
  @DisallowConcurrentExecution
  public static final class Work implements Job {
    @Override
    public void execute(JobExecutionContext context) {
      JobDataMap data = context.getMergedJobDataMap();
      TriggerKey key = context.getTrigger().getKey();
      if (key.getGroup().equals(REGULAR)) {
        // Quartz may be some milliseconds early: the time it was meant for must not come again
        Instant meant = context.getScheduledFireTime().toInstant();
        CronSchedule schedule = (CronSchedule) data.get(SCHEDULE);
        Instant now = schedule.clock.instant();
        schedule.plan(key.getName(), meant.isAfter(now) ? meant : now);
      }
      ((Runnable) data.get(WORK)).run();
    }
  }
}
