package org.policywatch.schedule;

import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;
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
    Date regular = expression(zone).getNextValidTimeAfter(Date.from(after));
    Instant next = regular == null ? Instant.MAX : regular.toInstant();
    ZoneRules rules = zone.getRules();
    // Quartz leaves out what falls into an hour that the clocks skip: a night without a crawl
    for (ZoneOffsetTransition change : around(rules, after)) {
      Instant skipped = change.isGap() ? inGap(change, after) : Instant.MAX;
      next = skipped.isBefore(next) ? skipped : next;
    }
    return next.equals(Instant.MAX) ? null : next;
  }

  /** The last change of the clocks, whose hour may not be over, and the next. */
  private static List<ZoneOffsetTransition> around(ZoneRules rules, Instant after) {
    return Stream.of(rules.previousTransition(after.plusNanos(1)), rules.nextTransition(after))
        .filter(Objects::nonNull)
        .toList();
  }

  /** The first time after this one that the clocks skip, as much later as they do. */
  private Instant inGap(ZoneOffsetTransition gap, Instant after) {
    CronExpression byWall = expression(ZoneOffset.UTC);
    LocalDateTime end = gap.getDateTimeAfter();
    LocalDateTime time = gap.getDateTimeBefore().minusSeconds(1);
    Instant later = Instant.MIN;
    while (!later.isAfter(after)) {
      Date wall = byWall.getNextValidTimeAfter(Date.from(time.toInstant(ZoneOffset.UTC)));
      time = wall == null ? end : LocalDateTime.ofInstant(wall.toInstant(), ZoneOffset.UTC);
      later = time.isBefore(end) ? time.toInstant(gap.getOffsetBefore()) : Instant.MAX;
    }
    return later;
  }

  /**
   * True when it should have been done between the last time and now.
   *
   * @param last when it was last begun; null for never, which is nothing missed; in the future,
   *     before the clock was set back: nobody knows, so it counts as missed
   */
  public boolean isMissed(@Nullable Instant last, Instant now) {
    if (last == null || last.isAfter(now)) {
      return last != null;
    }
    Instant due = next(last);
    return due != null && due.isBefore(now);
  }

  private CronExpression expression(ZoneId zone) {
    try {
      CronExpression expression = new CronExpression(cron);
      expression.setTimeZone(TimeZone.getTimeZone(zone));
      return expression;
    } catch (ParseException e) {
      throw new IllegalStateException("checked before", e);
    }
  }
}
