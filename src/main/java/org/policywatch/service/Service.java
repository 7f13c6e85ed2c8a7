package org.policywatch.service;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.AlertUpkeep;
import org.policywatch.alert.DigestReport;
import org.policywatch.alert.match.Watch;
import org.policywatch.app.Attention;
import org.policywatch.app.Digesting;
import org.policywatch.app.Library;
import org.policywatch.app.Watching;
import org.policywatch.app.Workspace;
import org.policywatch.config.Settings;
import org.policywatch.schedule.CronSchedule;
import org.policywatch.schedule.Task;
import org.policywatch.store.DataInUseException;
import org.policywatch.store.Progress;
import org.policywatch.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Crawls, tells and tidies up when the settings say so, until it is stopped. A crawl that was
 * missed while it was not running is made up for once; no two crawls overlap; what fails is told
 * and tried again, and the rest goes on. Thread-safe.
 */
public final class Service implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);

  /** The name under which the store keeps when the last upkeep was begun. */
  private static final String UPKEEP_MARK = "service.upkeep";

  private final Workspace workspace;
  private final LiveSettings settings;
  private final Map<String, String> environment;
  private final Consumer<String> talk;
  private final InstantSource clock;
  private final CronSchedule schedule;
  private final Metrics metrics;
  private final Instant started;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Crawls crawls;
  private volatile boolean ending;
  private volatile @Nullable String digestProblem;
  private volatile @Nullable Instant digested;
  private @Nullable StatusServer server;

  private Service(
      Workspace workspace,
      Map<String, String> environment,
      Consumer<String> talk,
      InstantSource clock) {
    this.workspace = workspace;
    this.environment = Map.copyOf(environment);
    this.talk = talk;
    this.clock = clock;
    this.settings = new LiveSettings(workspace, talk);
    this.started = clock.instant();
    this.metrics = new Metrics(started);
    this.schedule = CronSchedule.start();
    this.crawls =
        new Crawls(
            workspace,
            settings,
            metrics,
            talk,
            clock,
            again -> schedule.doIn(again, Timetable.CRAWL));
  }

  /**
   * Starts.
   *
   * @param port where {@code /healthz} and {@code /metrics} are on the loopback address; 0 for any
   *     that is free, negative for none
   * @param environment where the channels' secrets are
   * @param talk takes a line for people at each event
   * @throws org.policywatch.app.ConfigProblem when sources.yml has mistakes
   */
  public static Service start(
      Workspace workspace, int port, Map<String, String> environment, Consumer<String> talk) {
    Service service = new Service(workspace, environment, talk, InstantSource.system());
    try {
      service.begin(port);
      return service;
    } catch (RuntimeException e) {
      service.close();
      throw e;
    }
  }

  private void begin(int port) {
    crawls.begin();
    if (port >= 0) {
      StatusServer door =
          StatusServer.start(
              port,
              () -> health().answer(),
              () -> {
                look(settings.get());
                return new StatusServer.Answer(200, Metrics.CONTENT_TYPE, metrics.text());
              });
      server = door;
      talk.accept("health on http://127.0.0.1:" + door.port() + "/healthz and /metrics");
    }
    Task crawl = plan(settings.get());
    schedule.put(task(Timetable.SETTINGS, Timetable.SETTINGS_CRON, this::refresh));
    // a machine that is off every night would never be tidied up
    Instant tidied = lastBegun(UPKEEP_MARK);
    if (tidied == null || upkeep().isMissed(tidied, clock.instant())) {
      schedule.doNow(Timetable.UPKEEP);
    }
    if (crawl.isMissed(lastBegun(Crawls.MARK), clock.instant())) {
      talk.accept("the last crawl was missed: it is made up for now");
      schedule.doNow(Timetable.CRAWL);
    }
    tellNext();
  }

  /** Puts the tasks at the times of the settings. */
  private Task plan(Settings now) {
    Task crawl = task(Timetable.CRAWL, now.schedule().crawl(), this::crawl);
    schedule.put(crawl);
    schedule.put(task(Timetable.SOURCES, Timetable.SOURCES_CRON, crawls::frequent));
    schedule.put(task(Timetable.DIGESTS, Timetable.DIGESTS_CRON, this::tell));
    schedule.put(upkeep());
    return crawl;
  }

  private Task upkeep() {
    return task(Timetable.UPKEEP, Timetable.UPKEEP_CRON, this::tidy);
  }

  private Task task(String name, String cron, Runnable work) {
    ZoneId zone = settings.get().schedule().zone();
    return new Task(name, cron, zone, () -> guarded(name, work));
  }

  /** What fails once must not end the times after it. */
  private void guarded(String name, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.atError().setCause(e).addKeyValue("task", name).log("a task failed");
      talk.accept(name + " failed: " + e.getMessage());
    }
  }

  private void refresh() {
    settings
        .refresh()
        .ifPresent(
            now -> {
              plan(now);
              tellNext();
            });
  }

  private @Nullable Instant lastBegun(String mark) {
    return Library.ask(
            workspace, Optional.<Progress.Mark>empty(), store -> store.progress().of(mark))
        .map(progress -> Instant.ofEpochSecond(progress.done()))
        .orElse(null);
  }

  private void crawl() {
    crawls.nightly();
    tellNext();
  }

  private void tell() {
    if (ending || !workspace.hasData() || Watching.all(workspace, settings.get()).isEmpty()) {
      return;
    }
    try {
      DigestReport report = Digesting.send(workspace, settings.get(), environment, () -> ending);
      Instant ended = clock.instant();
      digested = ended;
      digestProblem = null;
      metrics.told(report, ended);
      if (report.sent() + report.failed() > 0) {
        talk.accept("digests: %d sent, %d failed".formatted(report.sent(), report.failed()));
      }
    } catch (DataInUseException e) {
      LOG.atInfo().log("digests put off: {}", e.getMessage());
    } catch (RuntimeException e) {
      digestProblem = String.valueOf(e.getMessage());
      throw e;
    }
  }

  private void tidy() {
    if (workspace.hasData()) {
      Instant began = clock.instant();
      Set<String> watches =
          settings.get().watches().stream().map(Watch::id).collect(Collectors.toSet());
      try (Store store = Store.open(workspace.data())) {
        AlertUpkeep.Forgotten forgotten = AlertUpkeep.run(store.outbox(), watches, began);
        LOG.atInfo()
            .addKeyValue("deliveries", forgotten.deliveries())
            .addKeyValue("topics", forgotten.topics())
            .addKeyValue("watches", forgotten.watches())
            .log("old digests forgotten");
        store.tidy();
        store.progress().keep(UPKEEP_MARK, new Progress.Mark(0, began.getEpochSecond()));
      }
    }
  }

  /** How it does now. */
  Health health() {
    Settings now = settings.get();
    return new Health(
        started,
        crawls.isRunning(),
        crawls.last(),
        crawls.problem(),
        digestProblem,
        digested,
        look(now),
        Timetable.of(workspace, now, clock.instant()));
  }

  /** What needs a person; it is counted, too. */
  private List<String> look(Settings now) {
    return Library.ask(
        workspace,
        List.of(),
        store -> {
          List<String> notes = Attention.of(now.sources(), store, clock.instant());
          metrics.standing(store.documentCount(), notes.size());
          return notes;
        });
  }

  private void tellNext() {
    Timetable.of(workspace, settings.get(), clock.instant()).stream()
        .filter(entry -> entry.at() != null)
        .limit(3)
        .forEach(entry -> talk.accept("next: " + entry.what() + " " + entry.at()));
  }

  /** Where {@code /healthz} and {@code /metrics} are; -1 when there are none. */
  int port() {
    return server == null ? -1 : server.port();
  }

  /** Waits until {@link #stop()}. */
  public void await() throws InterruptedException {
    stopped.await();
  }

  /**
   * Ends a crawl under way within seconds, and {@link #await()}; what was in flight is given back.
   */
  public void stop() {
    ending = true;
    crawls.stop();
    stopped.countDown();
  }

  /** Waits for what is under way and gives everything back. */
  @Override
  public void close() {
    stop();
    schedule.close();
    if (server != null) {
      server.close();
    }
  }
}
