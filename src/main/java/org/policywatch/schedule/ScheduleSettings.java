package org.policywatch.schedule;

import java.time.ZoneId;

/**
 * When to crawl.
 *
 * @param crawl Quartz cron expression; default {@code 0 30 2 * * ?}, every night at half past two
 * @param zone the time zone it is read in; default Asia/Shanghai
 */
public record ScheduleSettings(String crawl, ZoneId zone) {}
