package org.policywatch.app;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policywatch.config.Settings;
import org.policywatch.crawl.Counts;
import org.policywatch.crawl.CrawlListener;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.crawl.CrawlReport;
import org.policywatch.schedule.CronSchedule;
import org.policywatch.source.Source;
import org.policywatch.store.SourceHealth;
import org.policywatch.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Crawls when the schedule says so. The configuration is read anew for each run, so a new source
 * needs no restart; the time of day does.
 */
public final class NightlyCrawl implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(NightlyCrawl.class);

  private final Workspace workspace;
  private final Consumer<String> talk;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final AtomicReference<@Nullable CrawlSession> running = new AtomicReference<>();
  private final CronSchedule schedule;

  private NightlyCrawl(Workspace workspace, Settings settings, Consumer<String> talk) {
    this.workspace = workspace;
    this.talk = talk;
    this.schedule = CronSchedule.start(settings.schedule(), this::crawl, lastRun(workspace));
  }

  /**
   * Starts; the first run is at once when one was missed.
   *
   * @param talk takes a line for people at each event
   */
  public static NightlyCrawl start(Workspace workspace, Consumer<String> talk) {
    NightlyCrawl nightly = new NightlyCrawl(workspace, workspace.settings(), talk);
    talk.accept("waiting; next crawl " + nightly.schedule.next());
    return nightly;
  }

  private static @Nullable Instant lastRun(Workspace workspace) {
    if (!workspace.hasData()) {
      return null;
    }
    try (Store store = Store.openReadOnly(workspace.data())) {
      return store.health().stream()
          .map(SourceHealth::lastRun)
          .max(Comparator.naturalOrder())
          .orElse(null);
    }
  }

  private void crawl() {
    try {
      Settings settings = workspace.settings();
      List<Source> sources =
          settings.sources().stream().filter(it -> it.profile().cadence().enabled()).toList();
      talk.accept("crawling " + sources.size() + " sources");
      try (CrawlSession session = CrawlSession.open(workspace, settings, "schedule")) {
        running.set(session);
        CrawlReport report = session.crawl(sources, CrawlOptions.SCHEDULED, CrawlListener.NONE);
        Counts counts = report.counts();
        talk.accept(
            "done: %d new, %d changed, %d failed"
                .formatted(
                    counts.documents().fresh(), counts.documents().changed(), counts.failed()));
      } finally {
        running.set(null);
      }
    } catch (RuntimeException e) {
      // a night that fails must not end the nights after it
      LOG.atError().setCause(e).log("scheduled crawl failed");
      talk.accept("crawl failed: " + e.getMessage());
    }
    talk.accept("next crawl " + schedule.next());
  }

  /** Waits until {@link #stop()}. */
  public void await() throws InterruptedException {
    stopped.await();
  }

  /** Ends a run under way within seconds, and {@link #await()}. */
  public void stop() {
    CrawlSession session = running.get();
    if (session != null) {
      session.stop();
    }
    stopped.countDown();
  }

  @Override
  public void close() {
    schedule.close();
  }
}
