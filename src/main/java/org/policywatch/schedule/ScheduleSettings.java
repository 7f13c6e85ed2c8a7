package org.policywatch.schedule;

import java.text.ParseException;
import java.time.ZoneId;
import org.quartz.CronExpression;

/**
 * When to crawl.
 *
 * @param crawl Quartz cron expression; default {@code 0 30 2 * * ?}, every night at half past two
 * @param zone the time zone it is read in; default Asia/Shanghai
 */
public record ScheduleSettings(String crawl, ZoneId zone) {
  public ScheduleSettings {
    checkCron(crawl);
  }

  /** {@link IllegalArgumentException} says what is wrong with the expression. */
  public static void checkCron(String expression) {
    try {
      new CronExpression(expression);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
