package org.policywatch.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.policywatch.alert.digest.Digest;
import org.policywatch.alert.digest.DigestJson;
import org.policywatch.alert.match.Match;
import org.policywatch.alert.match.Watch;
import org.policywatch.alert.match.WatchMatcher;
import org.policywatch.search.SearchEngine;
import org.policywatch.store.Delivery;
import org.policywatch.store.Settlement;
import org.policywatch.store.Store;
import org.policywatch.store.StoreException;
import org.policywatch.store.WatchState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Evaluates the watches that are due and writes their digests down; sends nothing. */
final class Evaluation {
  private static final Logger log = LoggerFactory.getLogger(Evaluation.class);

  private final AlertSettings settings;
  private final Store store;
  private final SearchEngine engine;
  private final Steps steps;
  private final Records records;

  private final List<WatchState> states = new ArrayList<>();
  private final Map<String, Map<String, Long>> told = new HashMap<>();
  private final Map<Envelope, List<Digest.Section>> sections = new LinkedHashMap<>();

  Evaluation(AlertSettings settings, Store store, SearchEngine engine, Steps steps) {
    this.settings = settings;
    this.store = store;
    this.engine = engine;
    this.steps = steps;
    this.records = new Records(store);
  }

  /** Who gets one digest: all that is due for a recipient at one time comes together. */
  private record Envelope(String recipient, Instant slot, Watch.Language language) {}

  /**
   * How it went.
   *
   * @param evaluated how many watches were due
   * @param digests how many digests were written
   */
  record Outcome(int evaluated, int digests) {}

  Outcome run(Instant now) {
    List<Due> due = new ArrayList<>();
    for (Watch watch : settings.watches()) {
      Instant slot = Slots.latest(watch, settings.zone(), now);
      Optional<WatchState> state = store.outbox().state(watch.id());
      if (state.isEmpty()) {
        begin(watch, slot, now);
      } else if (state.get().slot().isAfter(now)) {
        states.add(state.get().setBackTo(slot, now));
      } else if (slot.isAfter(state.get().slot())) {
        due.add(new Due(watch, state.get(), slot));
      }
    }
    WatchMatcher matcher = new WatchMatcher(engine);
    // ten thousand searches take a while: on all cores
    Map<String, Match> matches = new ConcurrentHashMap<>();
    due.parallelStream()
        .forEach(
            it -> matches.put(it.watch().id(), matcher.since(it.watch(), it.before().revision())));
    for (Due it : due) {
      evaluate(it, matches.get(it.watch().id()), now);
    }
    List<Delivery> deliveries = deliveries();
    if (!states.isEmpty()) {
      steps.reached("evaluated");
      store.outbox().settle(new Settlement(states, told, deliveries));
    }
    steps.reached("settled");
    return new Outcome(states.size(), deliveries.size());
  }

  /** One watch begins now; without this it begins when it is first evaluated. */
  void begin(Watch watch, Instant now) {
    begin(watch, Slots.latest(watch, settings.zone(), now), now);
    store.outbox().settle(new Settlement(states, told, List.of()));
  }

  /** A watch that is to be evaluated for a slot. */
  private record Due(Watch watch, WatchState before, Instant slot) {}

  private void begin(Watch watch, Instant slot, Instant now) {
    Duration backfill = watch.wishes().backfill();
    long from =
        backfill.isZero()
            ? engine.lastRevision()
            : Math.min(engine.lastRevision(), store.revisionAt(now.minus(backfill)));
    told.put(
        watch.id(),
        guarded(
            watch,
            () -> evaluation(watch, slot).begin(from, settings.silences()),
            // it begins all the same; what is wrong is told when it is first evaluated
            failure -> Map.of()));
    states.add(new WatchState(watch.id(), from, slot, now, null, 0, null));
  }

  private void evaluate(Due due, Match match, Instant now) {
    Watch watch = due.watch();
    WatchState before = due.before();
    Instant slot = due.slot();
    WatchEvaluation.Outcome outcome = outcome(due, match);
    told.put(watch.id(), outcome.told());
    boolean found = outcome.items() > 0;
    // a query that cannot be run is told of each time, and has looked at nothing
    boolean broken = outcome.section().problem() != null;
    states.add(
        new WatchState(
            watch.id(),
            broken ? before.revision() : engine.lastRevision(),
            slot,
            now,
            found ? now : before.matched(),
            found ? outcome.items() : before.items(),
            before.sent()));
    if (outcome.isSent()) {
      for (String recipient : watch.to()) {
        sections
            .computeIfAbsent(
                new Envelope(recipient, slot, watch.language()), it -> new ArrayList<>())
            .add(outcome.section());
      }
    }
  }

  private WatchEvaluation.Outcome outcome(Due due, Match match) {
    long revision = due.before().revision();
    Set<String> fresh = records.saidAfter(revision);
    WatchEvaluation evaluation = evaluation(due.watch(), due.slot());
    return guarded(
        due.watch(),
        () -> evaluation.of(match, revision, fresh, settings.silences()),
        failure -> evaluation.failed("it failed: " + failure));
  }

  /** A fault of ours in one watch, or in a document it finds, must not silence the others. */
  private static <T> T guarded(
      Watch watch, Supplier<T> work, Function<RuntimeException, T> otherwise) {
    try {
      return work.get();
    } catch (StoreException e) {
      throw e; // no watch's digest can be written down then
    } catch (RuntimeException e) {
      log.atError().setCause(e).addKeyValue("watch", watch.id()).log("watch failed");
      return otherwise.apply(e);
    }
  }

  private WatchEvaluation evaluation(Watch watch, Instant slot) {
    return new WatchEvaluation(
        watch,
        new WatchMatcher(engine),
        records,
        day(slot),
        topics -> store.outbox().told(watch.id(), topics));
  }

  private LocalDate day(Instant slot) {
    return LocalDate.ofInstant(slot, settings.zone());
  }

  private List<Delivery> deliveries() {
    List<Delivery> deliveries = new ArrayList<>();
    sections.forEach(
        (envelope, parts) -> {
          Digest digest = new Digest(day(envelope.slot()), envelope.language(), parts);
          deliveries.add(
              Delivery.fresh(
                  UUID.randomUUID().toString(),
                  envelope.recipient(),
                  envelope.slot(),
                  DigestJson.write(digest)));
        });
    return deliveries;
  }
}
