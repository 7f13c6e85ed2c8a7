package org.policywatch.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.policywatch.archive.Archive;
import org.policywatch.attachment.AttachmentReader;
import org.policywatch.config.Settings;
import org.policywatch.crawl.Counts;
import org.policywatch.crawl.CrawlListener;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.crawl.CrawlReport;
import org.policywatch.crawl.CrawlRun;
import org.policywatch.crawl.CrawlTools;
import org.policywatch.crawl.PageReader;
import org.policywatch.crawl.SourceReport;
import org.policywatch.discover.Discovery;
import org.policywatch.extract.PageExtractor;
import org.policywatch.fetch.Fetcher;
import org.policywatch.fetch.HttpFetcher;
import org.policywatch.fetch.LocalServer;
import org.policywatch.index.LuceneIndex;
import org.policywatch.source.Source;
import org.policywatch.store.DataLock;
import org.policywatch.store.RunCounts;
import org.policywatch.store.RunRecord;
import org.policywatch.store.Runs;
import org.policywatch.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything a crawl needs, open, and the data directory held against a second writer. One run at a
 * time; {@link #stop()} from any thread.
 */
public final class CrawlSession implements AutoCloseable {
  /** What is known of lists that were not looked at for longer is known of no list any more. */
  private static final Duration LISTS_KEPT = Duration.ofDays(60);

  private static final Logger LOG = LoggerFactory.getLogger(CrawlSession.class);

  private final Settings settings;
  private final CrawlTools tools;
  private final Deque<AutoCloseable> open;
  private volatile boolean stopped;
  private volatile CrawlRun running;

  private CrawlSession(Settings settings, CrawlTools tools, Deque<AutoCloseable> open) {
    this.settings = settings;
    this.tools = tools;
    this.open = open;
    this.running = new CrawlRun(tools, settings.crawl(), CrawlListener.NONE);
  }

  /**
   * Opens the data directory for writing, making it when it is not there.
   *
   * @param command what to tell others who want to write meanwhile
   * @throws org.policywatch.store.DataInUseException when another process holds it
   * @throws org.policywatch.index.IndexUnusableException when the index must be rebuilt first
   */
  public static CrawlSession open(Workspace workspace, Settings settings, String command) {
    return open(workspace, settings, command, LocalServer.NONE);
  }

  /** As {@link #open(Workspace, Settings, String)}, with names for a server on this machine. */
  static CrawlSession open(
      Workspace workspace, Settings settings, String command, LocalServer local) {
    InstantSource clock = InstantSource.system();
    Deque<AutoCloseable> open = new ArrayDeque<>();
    try {
      open.push(DataLock.acquire(workspace.data(), command));
      Store store = opened(open, Store.open(workspace.data()));
      store.endLeases();
      store.forgetLists(clock.instant().minus(LISTS_KEPT));
      Archive archive =
          settings.crawl().archive()
              ? opened(open, archive(workspace, store, clock.instant()))
              : null;
      LuceneIndex index = opened(open, Reindexing.open(workspace, store));
      Fetcher fetcher =
          opened(
              open,
              HttpFetcher.open(
                  settings.fetch(), clock, new StoredHosts(store.hosts(), clock), local));
      AttachmentReader attachments =
          opened(open, new AttachmentReader(Extracting.attachmentSettings()));
      PageExtractor extractor = new PageExtractor(settings.topics());
      CrawlTools tools =
          new CrawlTools(
              fetcher,
              new Discovery(),
              new PageReader(extractor, attachments),
              archive,
              store,
              index,
              clock);
      return new CrawlSession(settings, tools, open);
    } catch (RuntimeException e) {
      closeAll(open);
      throw e;
    }
  }

  /** The archive to write to; what a power cut took from it is fetched again. */
  static Archive archive(Workspace workspace, Store store, Instant now) {
    return Archive.openToWrite(
        workspace.archiveFolder(),
        (file, end) -> {
          int lost = store.forgetCopies(file, end, now);
          if (lost > 0) {
            LOG.atWarn()
                .addKeyValue("file", file)
                .addKeyValue("documents", lost)
                .log("copies are lost: their pages are fetched again");
          }
        });
  }

  private static <T extends AutoCloseable> T opened(Deque<AutoCloseable> open, T door) {
    open.push(door);
    return door;
  }

  /** Crawls the sources and keeps how each fared. */
  public CrawlReport crawl(List<Source> sources, CrawlOptions options, CrawlListener listener) {
    CrawlRun run = new CrawlRun(tools, settings.crawl(), listener);
    running = run;
    if (stopped) {
      run.stop();
    }
    Instant begin = tools.clock().instant();
    CrawlReport report = run.run(sources, options);
    report.sources().forEach(it -> record(it, begin));
    return report;
  }

  /** Ends the run under way within seconds; nothing is lost. */
  public void stop() {
    stopped = true;
    running.stop();
  }

  public Store store() {
    return tools.store();
  }

  private void record(SourceReport report, Instant begin) {
    Counts counts = report.counts();
    RunCounts kept =
        new RunCounts(
            counts.fetched(),
            counts.notModified(),
            counts.failed(),
            counts.robotsDenied(),
            counts.documents().fresh(),
            counts.documents().changed(),
            counts.documents().duplicates());
    Runs runs = tools.store().runs();
    Instant now = tools.clock().instant();
    switch (report.outcome()) {
      case CRAWLED -> runs.record(report.source(), now, kept, null);
      case UNREACHABLE -> runs.record(report.source(), now, kept, String.valueOf(report.problem()));
      case NOT_DUE, OUT_OF_HOURS, STOPPED -> {}
    }
    if (report.outcome() != SourceReport.Outcome.NOT_DUE) {
      runs.keep(kept(report, kept, begin));
    }
  }

  private RunRecord kept(SourceReport report, RunCounts counts, Instant begin) {
    SourceReport.Load load = report.load();
    Instant next = tools.store().runs().nextDue(report.source()).orElse(null);
    return new RunRecord(
        report.source(),
        begin,
        Duration.between(begin, tools.clock().instant()),
        report.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        report.problem(),
        counts,
        new RunRecord.Load(
            load.due(), load.listed(), load.bytes(), load.slowest(), load.slowestPage(), next),
        report.reasons());
  }

  /** Gives everything back, the lock last. */
  @Override
  public void close() {
    closeAll(open);
  }

  private static void closeAll(Deque<AutoCloseable> open) {
    RuntimeException failure = null;
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (RuntimeException e) {
        failure = e;
      } catch (Exception e) {
        failure = new IllegalStateException(e.getMessage(), e);
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
