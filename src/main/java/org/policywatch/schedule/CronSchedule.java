package org.policywatch.schedule;

import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.quartz.CronExpression;
import org.quartz.CronScheduleBuilder;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

/**
 * Runs work when a cron expression says so, one run at a time. Quartz keeps nothing over restarts:
 * whoever starts this says when the work last ran, and a run that was missed since is made up for
 * at once.
 */
public final class CronSchedule implements AutoCloseable {
  private static final String WORK = "work";

  private final Scheduler scheduler;
  private final CronExpression expression;

  private CronSchedule(Scheduler scheduler, CronExpression expression) {
    this.scheduler = scheduler;
    this.expression = expression;
  }

  /**
   * Starts the clock.
   *
   * @param work runs on a thread of the schedule; must not throw
   * @param lastRun when it last ran; null for never, which is not a missed run
   */
  public static CronSchedule start(
      ScheduleSettings settings, Runnable work, @Nullable Instant lastRun) {
    try {
      CronExpression expression = new CronExpression(settings.crawl());
      expression.setTimeZone(TimeZone.getTimeZone(settings.zone()));
      StdSchedulerFactory factory = new StdSchedulerFactory(properties());
      Scheduler scheduler = factory.getScheduler();
      JobDataMap data = new JobDataMap();
      data.put(WORK, work);
      Trigger trigger =
          TriggerBuilder.newTrigger()
              .withSchedule(
                  CronScheduleBuilder.cronSchedule(expression)
                      .withMisfireHandlingInstructionFireAndProceed())
              .build();
      scheduler.scheduleJob(
          JobBuilder.newJob(Work.class).withIdentity(WORK).usingJobData(data).build(), trigger);
      scheduler.start();
      if (isMissed(expression, lastRun, Instant.now())) {
        scheduler.triggerJob(org.quartz.JobKey.jobKey(WORK));
      }
      return new CronSchedule(scheduler, expression);
    } catch (SchedulerException | ParseException e) {
      throw new IllegalStateException("the schedule could not be started: " + e.getMessage(), e);
    }
  }

  static boolean isMissed(CronExpression expression, @Nullable Instant lastRun, Instant now) {
    if (lastRun == null) {
      return false;
    }
    Date due = expression.getNextValidTimeAfter(Date.from(lastRun));
    return due != null && due.toInstant().isBefore(now);
  }

  private static Properties properties() {
    Properties properties = new Properties();
    properties.put("org.quartz.scheduler.instanceName", "policywatch");
    properties.put("org.quartz.scheduler.skipUpdateCheck", "true");
    properties.put("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
    properties.put("org.quartz.threadPool.threadCount", "1");
    return properties;
  }

  /** When the work runs next. */
  public Instant next() {
    return expression.getNextValidTimeAfter(new Date()).toInstant();
  }

  /** Waits for a run under way and ends. */
  @Override
  public void close() {
    try {
      scheduler.shutdown(true);
    } catch (SchedulerException e) {
      throw new IllegalStateException("the schedule could not be ended: " + e.getMessage(), e);
    }
  }

  /** Quartz makes it by reflection. */
  @DisallowConcurrentExecution
  public static final class Work implements Job {
    @Override
    public void execute(JobExecutionContext context) {
      ((Runnable) context.getMergedJobDataMap().get(WORK)).run();
    }
  }
}
