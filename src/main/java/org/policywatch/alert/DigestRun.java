package org.policywatch.alert;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.policywatch.alert.channel.Channel;
import org.policywatch.alert.digest.Digest;
import org.policywatch.alert.match.Watch;
import org.policywatch.alert.match.WatchMatcher;
import org.policywatch.search.SearchEngine;
import org.policywatch.store.Store;

/**
 * Tells what is new: evaluates the watches that are due, writes their digests down and sends
 * whatever lies in the outbox. One run at a time; see the package for what holds when it dies.
 */
public final class DigestRun {
  private final AlertSettings settings;
  private final Store store;
  private final SearchEngine engine;
  private final Map<String, Channel> channels;
  private final InstantSource clock;
  private final Steps steps;

  /**
   * A run over the index as {@code engine} sees it.
   *
   * @param channels by recipient, {@code wecom:team}, or by the word before the colon, {@code mail}
   */
  public DigestRun(
      AlertSettings settings,
      Store store,
      SearchEngine engine,
      Map<String, Channel> channels,
      InstantSource clock) {
    this(settings, store, engine, channels, clock, Steps.NONE);
  }

  DigestRun(
      AlertSettings settings,
      Store store,
      SearchEngine engine,
      Map<String, Channel> channels,
      InstantSource clock,
      Steps steps) {
    this.settings = settings;
    this.store = store;
    this.engine = engine;
    this.channels = Map.copyOf(channels);
    this.clock = clock;
    this.steps = steps;
  }

  /** Evaluates and sends. */
  public DigestReport run() {
    return run(() -> false);
  }

  /**
   * Evaluates and sends.
   *
   * @param ending asked before each delivery; once it is true the rest is left to the next run, as
   *     a server that does not answer takes half a minute each
   */
  public DigestReport run(BooleanSupplier ending) {
    Evaluation.Outcome evaluated =
        new Evaluation(settings, store, engine, steps).run(clock.instant());
    Dispatcher.Outcome sent =
        new Dispatcher(store.outbox(), channels, new QuietHours(settings), clock, steps)
            .run(ending);
    return new DigestReport(
        evaluated.evaluated(), evaluated.digests(), sent.sent(), sent.postponed(), sent.failed());
  }

  /** When the watch is due next, by the calendar of the zone. */
  public static Instant next(Watch watch, ZoneId zone, Instant now) {
    return Slots.next(watch, zone, now);
  }

  /** Writes down that the watch begins now, so that what comes from now on is told. */
  public void begin(Watch watch) {
    new Evaluation(settings, store, engine, steps).begin(watch, clock.instant());
  }

  /**
   * What these watches would tell of documents that came after a revision, whatever the time and
   * whatever they have told; nothing is written down.
   */
  public Digest preview(List<Watch> watches, long afterRevision) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), settings.zone());
    WatchMatcher matcher = new WatchMatcher(engine);
    Records records = new Records(store);
    return new Digest(
        day,
        watches.isEmpty() ? Watch.Language.EN : watches.getFirst().language(),
        watches.stream()
            .map(watch -> new WatchEvaluation(watch, matcher, records, day, Told.Lookup.NOTHING))
            .map(it -> it.since(afterRevision, settings.silences()))
            .map(WatchEvaluation.Outcome::section)
            .toList());
  }
}
