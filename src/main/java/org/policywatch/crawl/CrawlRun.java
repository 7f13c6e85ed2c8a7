package org.policywatch.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.policywatch.crawl.SourceReport.Outcome;
import org.policywatch.source.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One crawl over sources. Use an object for one run; {@link #stop()} may come from any thread.
 *
 * <p>Each source has a virtual thread; how fast it may go is for the fetcher's gates. A source that
 * fails leaves the others alone.
 */
public final class CrawlRun {
  private static final Logger LOG = LoggerFactory.getLogger(CrawlRun.class);

  private final CrawlTools tools;
  private final CrawlSettings settings;
  private final CrawlListener listener;
  private final Interruption interruption = new Interruption();

  public CrawlRun(CrawlTools tools, CrawlSettings settings, CrawlListener listener) {
    this.tools = tools;
    this.settings = settings;
    this.listener = listener;
  }

  /** Crawls the sources, enabled or not, and returns when all are done or stopped. */
  public CrawlReport run(List<Source> sources, CrawlOptions options) {
    Instant begin = tools.clock().instant();
    IndexFeed index = new IndexFeed(tools.index(), tools.store(), tools.archive(), tools.clock());
    index.catchUp();
    RunLog log = new RunLog(listener, index);
    List<SourceReport> reports = crawlAll(sources, options, log);
    index.catchUp();
    Counts counts = reports.stream().map(SourceReport::counts).reduce(Counts.ZERO, Counts::plus);
    return new CrawlReport(
        counts,
        reports,
        log.failures(),
        log.changes(),
        Duration.between(begin, tools.clock().instant()),
        interruption.isStopped());
  }

  /** Ends the run within seconds; pages under way are given back and nothing is lost. */
  public void stop() {
    interruption.stop();
  }

  private List<SourceReport> crawlAll(List<Source> sources, CrawlOptions options, RunLog log) {
    ListWalk lists = new ListWalk(tools, listener, interruption);
    PageVisit visit = new PageVisit(tools, settings);
    Semaphore places = new Semaphore(settings.concurrency());
    List<Future<SourceReport>> running = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Source source : sources) {
        SourceCrawl crawl = new SourceCrawl(source, tools, lists, visit, log, interruption);
        running.add(threads.submit(() -> crawlOne(source, crawl, options, places)));
      }
      return running.stream().map(CrawlRun::result).toList();
    }
  }

  private SourceReport crawlOne(
      Source source, SourceCrawl crawl, CrawlOptions options, Semaphore places) {
    if (!crawl.awaitHours(options)) {
      SourceReport report = crawl.outOfHours();
      record(report);
      return report;
    }
    places.acquireUninterruptibly();
    SourceReport report;
    try {
      report =
          interruption.isStopped()
              ? new SourceReport(source.id(), Outcome.STOPPED, null)
              : crawl.run(options);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.atError().setCause(e).addKeyValue("source", source.id()).log("source failed");
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      report = new SourceReport(source.id(), Outcome.UNREACHABLE, "our own failure: " + why);
    } finally {
      places.release();
    }
    record(report);
    return report;
  }

  private void record(SourceReport report) {
    Counts counts = report.counts();
    LOG.atInfo()
        .addKeyValue("source", report.source())
        .addKeyValue("outcome", report.outcome())
        .addKeyValue("fetched", counts.fetched())
        .addKeyValue("new", counts.documents().fresh())
        .addKeyValue("failed", counts.failed())
        .log("source finished");
    listener.finished(report);
  }

  private static SourceReport result(Future<SourceReport> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while sources were under way", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a source's thread failed", e.getCause());
    }
  }
}
