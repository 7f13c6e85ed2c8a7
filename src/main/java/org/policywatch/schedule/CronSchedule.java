package org.policywatch.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
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

/**
 * Does tasks when their cron expressions say so, each on its own and never beside itself. Quartz
 * keeps nothing over restarts: whoever starts this asks {@link Task#isMissed} and {@link #doNow}
 * what was missed. Thread-safe.
 */
public final class CronSchedule implements AutoCloseable {
  private static final String WORK = "work";
  private static final String SCHEDULE = "schedule";

  /** The group of the triggers that are set by the tasks' times. */
  private static final String REGULAR = "regular";

  private static final int THREADS = 4;
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Scheduler scheduler;
  private final Map<String, Task> tasks = new HashMap<>();

  private CronSchedule(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /** Starts the clock, with nothing to do yet. */
  public static CronSchedule start() {
    try {
      Scheduler scheduler = new StdSchedulerFactory(properties()).getScheduler();
      scheduler.start();
      return new CronSchedule(scheduler);
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
    plan(task.name(), Instant.now());
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
            .startAt(Date.from(Instant.now().plus(wait)))
            .build();
    try {
      scheduler.scheduleJob(trigger);
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
        Instant now = Instant.now();
        ((CronSchedule) data.get(SCHEDULE)).plan(key.getName(), meant.isAfter(now) ? meant : now);
      }
      ((Runnable) data.get(WORK)).run();
    }
  }
}
