package org.policywatch.schedule;

import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.quartz.CronExpression;

/**
 * Something to do at times.
 *
 * @param name tells it from the other tasks of a schedule
 * @param cron Quartz cron expression, checked
 * @param zone the time zone it is read in; where the clocks skip the hour it is done after, where
 *     they repeat it, once
 * @param work runs on a thread of the schedule, never beside itself; must not throw
 */
public record Task(String name, String cron, ZoneId zone, Runnable work) {
  public Task {
    ScheduleSettings.checkCron(cron);
  }

  /** The next time after this one; null when there is none left. */
  public @Nullable Instant next(Instant after) {
    Date next = expression().getNextValidTimeAfter(Date.from(after));
    return next == null ? null : next.toInstant();
  }

  /**
   * True when it should have been done between the last time and now.
   *
   * @param last when it was last begun; null for never, which is nothing missed
   */
  public boolean isMissed(@Nullable Instant last, Instant now) {
    Instant due = last == null ? null : next(last);
    return due != null && due.isBefore(now);
  }

  CronExpression expression() {
    try {
      CronExpression expression = new CronExpression(cron);
      expression.setTimeZone(TimeZone.getTimeZone(zone));
      return expression;
    } catch (ParseException e) {
      throw new IllegalStateException("checked before", e);
    }
  }
}
