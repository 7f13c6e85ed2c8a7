package org.policywatch.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policywatch.alert.AlertSettings;
import org.policywatch.alert.DigestRun;
import org.policywatch.alert.match.Watch;
import org.policywatch.config.Settings;
import org.policywatch.config.WatchDefinition;
import org.policywatch.search.Filters;
import org.policywatch.search.MatchResult;
import org.policywatch.search.QueryProblem;
import org.policywatch.search.SearchEngine;
import org.policywatch.search.SearchRequest;
import org.policywatch.store.Store;
import org.policywatch.store.WatchState;

/** The watches, those of {@code sources.yml} and those that were saved by command. */
public final class Watching {
  /** What is expected is what there was so long. */
  public static final int DAYS = 90;

  /** Of what there was, more is nearly everything; of fewer documents nothing follows. */
  private static final double NEARLY_ALL = 0.8;

  private static final int TELLING = 20;

  private Watching() {}

  /**
   * A watch and how it fares.
   *
   * @param saved true when it was saved by command, false when it stands in sources.yml
   * @param state empty when it was never evaluated
   */
  public record Standing(Watch watch, boolean saved, boolean paused, Optional<WatchState> state) {}

  /** How saving ended. */
  public sealed interface Added {
    /**
     * It is saved.
     *
     * @param week how many hits a week to expect
     */
    record Done(Watch watch, double week) implements Added {}

    /** Its query has mistakes. */
    record Broken(String query, List<QueryProblem> problems) implements Added {}

    /** It finds {@code found} of the last {@code all} documents. */
    record TooBroad(int found, int all) implements Added {}

    /** It has other mistakes, in words. */
    record Refused(List<String> mistakes) implements Added {}
  }

  /** All of them, those of sources.yml first. */
  public static List<Standing> all(Workspace workspace, Settings settings) {
    List<Standing> fresh =
        settings.watches().stream()
            .map(watch -> new Standing(watch, false, false, Optional.empty()))
            .toList();
    return Library.ask(workspace, fresh, store -> all(settings, store));
  }

  static List<Standing> all(Settings settings, Store store) {
    Set<String> paused = store.watches().paused();
    Map<String, Standing> all = new LinkedHashMap<>();
    for (Watch watch : settings.watches()) {
      all.put(watch.id(), standing(watch, false, paused, store));
    }
    store
        .watches()
        .all()
        .forEach(
            (id, text) -> {
              // a channel that is gone from sources.yml is told at the delivery
              Watch watch = WatchDefinition.read(text, settings.channels()).watch();
              if (watch != null) {
                all.putIfAbsent(id, standing(watch, true, paused, store));
              }
            });
    return List.copyOf(all.values());
  }

  private static Standing standing(Watch watch, boolean saved, Set<String> paused, Store store) {
    return new Standing(
        watch, saved, paused.contains(watch.id()), store.outbox().state(watch.id()));
  }

  /** Those that are not paused. */
  static List<Watch> awake(Settings settings, Store store) {
    return all(settings, store).stream().filter(it -> !it.paused()).map(Standing::watch).toList();
  }

  /**
   * Saves a watch; it begins now, or as far back as it says.
   *
   * @param keys of its entry as in sources.yml; without {@code id} it gets a number
   * @param anyway true: also one that finds nearly everything
   */
  public static Added add(
      Workspace workspace, Settings settings, Map<String, Object> keys, boolean anyway) {
    workspace.requireData();
    InstantSource clock = InstantSource.system();
    try (Store store = Store.open(workspace.data());
        SearchEngine engine = Library.searchOnly(workspace)) {
      Map<String, Object> whole = new LinkedHashMap<>(keys);
      List<String> taken = all(settings, store).stream().map(it -> it.watch().id()).toList();
      whole.putIfAbsent("id", freeId(taken));
      String text = WatchDefinition.write(whole);
      WatchDefinition definition = WatchDefinition.read(text, settings.channels());
      Watch watch = definition.watch();
      List<String> mistakes = new ArrayList<>(definition.mistakes());
      if (watch != null && taken.contains(watch.id())) {
        mistakes.add("there is a watch '" + watch.id() + "' already: give another --id");
      }
      if (watch == null || !mistakes.isEmpty()) {
        return new Added.Refused(mistakes);
      }
      LocalDate today = LocalDate.ofInstant(clock.instant(), settings.schedule().zone());
      MatchResult found = engine.matches(request(watch.query(), today));
      if (found instanceof MatchResult.Refused refused) {
        return new Added.Broken(watch.query(), refused.problems());
      }
      int hits = count(found);
      int all = count(engine.matches(request("", today)));
      if (!anyway && all >= TELLING && hits >= all * NEARLY_ALL) {
        return new Added.TooBroad(hits, all);
      }
      AlertSettings alone = new AlertSettings(List.of(watch), settings.schedule().zone());
      // the state first: what comes between the two is told
      new DigestRun(alone, store, engine, Map.of(), clock).begin(watch);
      store.watches().add(watch.id(), text, clock.instant());
      return new Added.Done(watch, hits * 7.0 / DAYS);
    }
  }

  private static SearchRequest request(String query, LocalDate today) {
    return SearchRequest.of(query)
        .with(
            Filters.NONE
                .kinds(Filters.ON_TOPIC)
                .published(new Filters.Days(today.minusDays(DAYS), today)));
  }

  private static int count(MatchResult result) {
    return result instanceof MatchResult.Found found ? found.ids().size() : 0;
  }

  private static String freeId(List<String> taken) {
    int number = 1;
    while (taken.contains("watch-" + number)) {
      number++;
    }
    return "watch-" + number;
  }

  /** How a change of one watch ended. */
  public enum Changed {
    DONE,
    /** It was so already. */
    NOTHING,
    /** There is no watch of this id. */
    UNKNOWN,
    /** It stands in sources.yml and can only be removed there. */
    IN_FILE
  }

  /** Quiet, until it is resumed. */
  public static Changed pause(Workspace workspace, Settings settings, String id) {
    return change(workspace, settings, id, store -> store.watches().pause(id, Instant.now()));
  }

  /** Heard again: what came meanwhile is told at its next time. */
  public static Changed resume(Workspace workspace, Settings settings, String id) {
    return change(workspace, settings, id, store -> store.watches().resume(id));
  }

  /** Forgets one that was saved by command. */
  public static Changed remove(Workspace workspace, Settings settings, String id) {
    return settings.watches().stream().anyMatch(it -> it.id().equals(id))
        ? Changed.IN_FILE
        : change(workspace, settings, id, store -> store.watches().remove(id));
  }

  private interface Change {
    boolean in(Store store);
  }

  private static Changed change(Workspace workspace, Settings settings, String id, Change change) {
    workspace.requireData();
    try (Store store = Store.open(workspace.data())) {
      if (all(settings, store).stream().noneMatch(it -> it.watch().id().equals(id))) {
        return Changed.UNKNOWN;
      }
      return change.in(store) ? Changed.DONE : Changed.NOTHING;
    }
  }

  /** For how long a test looks back. */
  public static Duration window() {
    return Duration.ofDays(DAYS);
  }
}
