package org.policywatch.alert;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    this.settings = settings;
    this.store = store;
    this.engine = engine;
    this.channels = Map.copyOf(channels);
    this.clock = clock;
  }

  /** Evaluates and sends. */
  public DigestReport run() {
    Evaluation.Outcome evaluated = new Evaluation(settings, store, engine).run(clock.instant());
    Dispatcher.Outcome sent = new Dispatcher(store.outbox(), channels, clock).run();
    return new DigestReport(
        evaluated.evaluated(), evaluated.digests(), sent.sent(), sent.postponed(), sent.failed());
  }

  /**
   * What these watches would tell of documents that came after a revision, whatever the time;
   * nothing is written down.
   */
  public Digest preview(List<Watch> watches, long afterRevision) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), settings.zone());
    WatchMatcher matcher = new WatchMatcher(engine);
    return new Digest(
        day,
        watches.isEmpty() ? Watch.Language.EN : watches.getFirst().language(),
        watches.stream()
            .map(watch -> new WatchEvaluation(watch, matcher, store, day).since(afterRevision))
            .map(WatchEvaluation.Outcome::section)
            .toList());
  }
}
