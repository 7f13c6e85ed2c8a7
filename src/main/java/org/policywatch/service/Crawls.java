package org.policywatch.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.policywatch.app.CrawlSession;
import org.policywatch.app.Library;
import org.policywatch.app.Workspace;
import org.policywatch.config.Settings;
import org.policywatch.crawl.Counts;
import org.policywatch.crawl.CrawlListener;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.crawl.CrawlReport;
import org.policywatch.model.SourceId;
import org.policywatch.source.Source;
import org.policywatch.store.DataInUseException;
import org.policywatch.store.Progress;
import org.policywatch.store.SourceHealth;

/** The crawls of the service and how the last one went; no two at a time. Thread-safe. */
final class Crawls {
  /** The name under which the store keeps when the last nightly crawl was begun. */
  static final String MARK = "service.crawl";

  /** When the data is in use by a command: then again. */
  private static final Duration AGAIN = Duration.ofMinutes(10);

  private final Workspace workspace;
  private final LiveSettings settings;
  private final Metrics metrics;
  private final Consumer<String> talk;
  private final InstantSource clock;
  private final Consumer<Duration> nightlyAgain;
  private final ReentrantLock crawling = new ReentrantLock();
  private final AtomicReference<@Nullable CrawlSession> running = new AtomicReference<>();
  private volatile boolean ending;
  private volatile @Nullable Instant last;
  private volatile @Nullable String problem;

  /**
   * @param nightlyAgain called with when to try once more, where a nightly crawl could not begin
   */
  Crawls(
      Workspace workspace,
      LiveSettings settings,
      Metrics metrics,
      Consumer<String> talk,
      InstantSource clock,
      Consumer<Duration> nightlyAgain) {
    this.workspace = workspace;
    this.settings = settings;
    this.metrics = metrics;
    this.talk = talk;
    this.clock = clock;
    this.nightlyAgain = nightlyAgain;
  }

  /** Takes over when any source was last crawled, by whomever: a restart is no reason for alarm. */
  void begin() {
    last =
        Library.ask(
                workspace,
                Optional.<Instant>empty(),
                store ->
                    store.runs().health().stream()
                        .map(SourceHealth::lastRun)
                        .max(Comparator.naturalOrder()))
            .orElse(null);
    metrics.crawled(last);
  }

  /** The crawl of all sources; waits for the one under way. */
  void nightly() {
    crawling.lock();
    try {
      crawl(source -> true, true);
    } finally {
      crawling.unlock();
    }
  }

  /** Sources that want to be seen more often; left to the crawl under way when there is one. */
  void frequent() {
    if (settings.get().sources().stream().noneMatch(Timetable::isFrequent) || !crawling.tryLock()) {
      return;
    }
    try {
      Set<SourceId> due = frequentAndDue(clock.instant());
      if (!due.isEmpty()) {
        crawl(source -> due.contains(source.id()), false);
      }
    } finally {
      crawling.unlock();
    }
  }

  /** Ends the crawl under way within seconds; none begins after it. */
  void stop() {
    ending = true;
    CrawlSession session = running.get();
    if (session != null) {
      session.stop();
    }
  }

  boolean isRunning() {
    return running.get() != null;
  }

  /** When the last crawl ended; null when there was none. */
  @Nullable Instant last() {
    return last;
  }

  /** Why the last crawl failed; null when it did not. */
  @Nullable String problem() {
    return problem;
  }

  private Set<SourceId> frequentAndDue(Instant now) {
    Map<SourceId, Instant> looks = Timetable.looks(workspace, settings.get(), now);
    looks.values().removeIf(due -> due.isAfter(now));
    return looks.keySet();
  }

  private void crawl(Predicate<Source> which, boolean isNightly) {
    if (ending) {
      return;
    }
    Instant began = clock.instant();
    Settings now = settings.get();
    List<Source> sources =
        now.sources().stream()
            .filter(source -> source.profile().cadence().enabled())
            .filter(which)
            .toList();
    talk.accept("crawling " + sources.size() + " sources");
    try (CrawlSession session = CrawlSession.open(workspace, now, "run")) {
      running.set(session);
      if (ending) {
        session.stop();
      }
      CrawlReport report = session.crawl(sources, CrawlOptions.SCHEDULED, CrawlListener.NONE);
      if (isNightly && !ending) {
        session.store().progress().keep(MARK, new Progress.Mark(0, began.getEpochSecond()));
      }
      ended(report.counts(), began);
    } catch (DataInUseException e) {
      talk.accept("crawl put off: " + e.getMessage());
      if (isNightly) {
        nightlyAgain.accept(AGAIN);
      }
    } catch (RuntimeException e) {
      metrics.crawlFailed();
      problem = String.valueOf(e.getMessage());
      throw e;
    } finally {
      running.set(null);
    }
  }

  private void ended(Counts counts, Instant began) {
    Instant end = clock.instant();
    last = end;
    problem = null;
    metrics.crawled(counts, Duration.between(began, end), end);
    talk.accept(
        "crawled: %d new, %d changed, %d failed"
            .formatted(counts.documents().fresh(), counts.documents().changed(), counts.failed()));
  }
}
