package org.policywatch.crawl;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.policywatch.crawl.SourceReport.Outcome;
import org.policywatch.frontier.Completion;
import org.policywatch.frontier.Frontier;
import org.policywatch.frontier.Lease;
import org.policywatch.model.PageResult;
import org.policywatch.source.Hours;
import org.policywatch.source.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One source in one run: its lists, then its pages that are due, one after the other. */
final class SourceCrawl {
  /** A wait of this length is still part of the run; a longer one is for the next run. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  /** The schedule waits so long for a source's hours to begin. */
  private static final Duration NEAR = Duration.ofHours(3);

  /** A scheduled run leaves what takes longer for the next, else one source keeps all waiting. */
  private static final Duration LONGEST_RUN = Duration.ofHours(6);

  private static final int WAITS = 5;
  private static final int BATCH = 8;
  private static final Duration LEASE = Duration.ofMinutes(10);

  private static final Logger LOG = LoggerFactory.getLogger(SourceCrawl.class);

  private final Source source;
  private final Frontier frontier;
  private final InstantSource clock;
  private final ListWalk lists;
  private final PageVisit visit;
  private final RunLog log;
  private final Interruption interruption;

  SourceCrawl(
      Source source,
      CrawlTools tools,
      ListWalk lists,
      PageVisit visit,
      RunLog log,
      Interruption interruption) {
    this.source = source;
    this.frontier = tools.store().frontier();
    this.clock = tools.clock();
    this.lists = lists;
    this.visit = visit;
    this.log = log;
    this.interruption = interruption;
  }

  /**
   * Waits for the source's hours where the schedule asks and they are near.
   *
   * @return false when it may not be asked now
   */
  boolean awaitHours(CrawlOptions options) {
    Duration wait = hours().until(clock.instant());
    boolean near = options.onlyDue() && wait.compareTo(NEAR) <= 0;
    return wait.isZero() || near && interruption.sleep(wait);
  }

  SourceReport outOfHours() {
    return interruption.isStopped()
        ? new SourceReport(source.id(), Outcome.STOPPED, null)
        : new SourceReport(source.id(), Outcome.OUT_OF_HOURS, "may be asked only " + hours());
  }

  private Hours hours() {
    return source.profile().cadence().hours();
  }

  SourceReport run(CrawlOptions options) {
    Tally tally = new Tally();
    if (options.onlyDue()
        && NextLook.of(source, frontier, clock.instant()).isAfter(clock.instant())) {
      return new SourceReport(source.id(), Outcome.NOT_DUE, null);
    }
    if (!isOpen()) {
      return outOfHours(); // they ended while it waited for its place in the run
    }
    Instant begin = clock.instant();
    takeBack(begin);
    ListWalk.Result walked = lists.walk(source);
    tally.lists(walked.lists());
    if (options.recheck()) {
      frontier.recheck(source.id(), begin);
    }
    int due = frontier.due(source.id(), clock.instant());
    Instant end = options.onlyDue() ? begin.plus(LONGEST_RUN) : Instant.MAX;
    visitDue(tally, end);
    return new SourceReport(
        source.id(),
        outcome(walked),
        tally.counts(),
        walked.problem().or(tally::putOff).or(() -> left(end)).orElse(null),
        tally.load(due, walked.listed()),
        tally.reasons());
  }

  /** Undoes what a clock that was ahead has put off. */
  private void takeBack(Instant now) {
    boolean isKnown = NextLook.isAhead(source, frontier, now);
    Duration longest = Revisit.longest(source.profile().cadence().every());
    int pages = frontier.takeBack(source.id(), now, isKnown ? now : now.plus(longest));
    if (pages > 0) {
      LOG.atWarn()
          .addKeyValue("source", source.id())
          .addKeyValue("pages", pages)
          .log("the clock was set back: pages were due too late");
    }
  }

  private Outcome outcome(ListWalk.Result walked) {
    if (interruption.isStopped()) {
      return Outcome.STOPPED;
    }
    if (walked.reached()) {
      return Outcome.CRAWLED;
    }
    return isOpen() ? Outcome.UNREACHABLE : Outcome.OUT_OF_HOURS;
  }

  private Optional<String> left(Instant end) {
    Instant now = clock.instant();
    int left = now.isBefore(end) ? 0 : frontier.due(source.id(), now);
    return left == 0
        ? Optional.empty()
        : Optional.of(left + " pages are left for the next run: this one took " + LONGEST_RUN);
  }

  /** True while pages may be asked for. */
  private boolean goesOn() {
    return !interruption.isStopped() && isOpen();
  }

  private boolean isOpen() {
    return hours().holds(clock.instant());
  }

  private void visitDue(Tally tally, Instant end) {
    Instant retry = Instant.MAX;
    int waits = 0;
    while (goesOn() && clock.instant().isBefore(end)) {
      List<Lease> leases = frontier.lease(source.id(), BATCH, clock.instant(), LEASE);
      for (int i = 0; i < leases.size(); i++) {
        if (!goesOn()) {
          frontier.release(leases.subList(i, leases.size()));
          return;
        }
        Instant due = visit(leases.get(i), tally);
        retry = due.isBefore(retry) ? due : retry;
      }
      if (leases.isEmpty()) {
        Duration wait = Duration.between(clock.instant(), retry);
        if (wait.compareTo(PATIENCE) > 0
            || waits++ == WAITS
            || !interruption.sleep(positive(wait))) {
          return;
        }
        retry = Instant.MAX;
      }
    }
  }

  /** Visits a page; when it is due again. */
  private Instant visit(Lease lease, Tally tally) {
    // a page's files take time of their own, and the last of a batch would wait too long
    Instant begin = clock.instant();
    if (begin.plus(LEASE.dividedBy(2)).isAfter(lease.until())) {
      frontier.renew(lease, begin, LEASE);
    }
    PageVisit.Visited visited = visit.visit(lease, source.profile(), interruption);
    PageResult result = visited.result();
    if (result instanceof PageResult.Deferred && !goesOn()) {
      frontier.release(List.of(lease));
      return Instant.MAX;
    }
    Instant now = clock.instant();
    Instant due = Revisit.nextDue(lease, result, now, source.profile().cadence().every());
    Completion completion = frontier.complete(lease, result, now, due);
    tally.count(lease.url(), visited, completion);
    log.visited(source.id(), lease.url(), result, completion);
    return due;
  }

  private static Duration positive(Duration duration) {
    return duration.isNegative() ? Duration.ZERO : duration;
  }
}
