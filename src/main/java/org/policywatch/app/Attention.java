package org.policywatch.app;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policywatch.source.Source;
import org.policywatch.store.Delivery;
import org.policywatch.store.RunCounts;
import org.policywatch.store.RunRecord;
import org.policywatch.store.Store;

/** Finds in the reports of runs what a person should look at. Pure but for reading the store. */
public final class Attention {
  /** So many runs back a list is compared with. */
  private static final int RUNS = 10;

  /** Of the pages visited; fewer failures are the web's usual state. */
  private static final double MANY = 0.5;

  private static final int LEAST_VISITS = 4;

  /** Of the newest digests so many are looked at, as far as they are so new. */
  private static final Duration RECENT = Duration.ofDays(7);

  /** Fewer failures are a passing fault. */
  private static final int MANY_TRIES = 4;

  private Attention() {}

  /** A sentence for each thing that needs a person, by source in the order given. */
  public static List<String> of(List<Source> sources, Store store, Instant now) {
    List<String> notes = new ArrayList<>();
    for (Source source : sources) {
      List<RunRecord> runs = store.runs().of(source.id(), RUNS);
      if (source.profile().cadence().enabled()) {
        notes(runs, source, now).forEach(note -> notes.add(source.id() + ": " + note));
      }
      if (!source.profile().tls().verified()) {
        notes.add(source.id() + ": its certificate is not verified (tls: unverified)");
      }
    }
    notes.addAll(deliveries(store, now));
    return notes;
  }

  /** Digests that reached nobody, the last such one of each recipient. */
  private static List<String> deliveries(Store store, Instant now) {
    Map<String, String> notes = new LinkedHashMap<>();
    for (Delivery delivery : store.outbox().troubled(now.minus(RECENT), MANY_TRIES)) {
      boolean isOpen = delivery.state() == Delivery.State.PENDING;
      notes.putIfAbsent(
          delivery.recipient(),
          "digest of "
              + day(delivery.slot())
              + " to "
              + delivery.recipient()
              + (isOpen ? " is still tried: " : " was given up: ")
              + delivery.problem());
    }
    return List.copyOf(notes.values());
  }

  private static List<String> notes(List<RunRecord> runs, Source source, Instant now) {
    List<String> notes = new ArrayList<>();
    if (runs.isEmpty()) {
      return notes;
    }
    RunRecord last = runs.getFirst();
    if (last.outcome().equals("unreachable")) {
      notes.add(unreachable(runs));
    } else {
      emptied(runs).ifPresent(notes::add);
      failing(last).ifPresent(notes::add);
    }
    boolean circuit = last.problem() != null && last.problem().contains("put off: ");
    if (circuit && !last.outcome().equals("unreachable")) {
      notes.add(last.problem());
    }
    Duration every = source.profile().cadence().every();
    if (last.began().plus(every.multipliedBy(3)).plus(Duration.ofDays(1)).isBefore(now)) {
      notes.add("not crawled since " + day(last.began()) + ": does the schedule run?");
    }
    return notes;
  }

  private static String unreachable(List<RunRecord> runs) {
    long times = runs.stream().takeWhile(run -> run.outcome().equals("unreachable")).count();
    RunRecord first = runs.get((int) times - 1);
    String since = times == 1 ? "" : ", " + times + " runs in a row since " + day(first.began());
    return "list cannot be had" + since + ": " + runs.getFirst().problem();
  }

  private static Optional<String> emptied(List<RunRecord> runs) {
    Integer now = runs.getFirst().load().listed();
    if (now == null || now > 0) {
      return Optional.empty();
    }
    return runs.stream()
        .skip(1)
        .map(run -> run.load().listed())
        .filter(listed -> listed != null && listed > 0)
        .findFirst()
        .map(before -> "list page gave 0 items, " + before + " before: layout changed?")
        .or(() -> Optional.of("list page gives no items: is it the right one, and 'link' right?"));
  }

  private static Optional<String> failing(RunRecord run) {
    RunCounts counts = run.counts();
    int visits = counts.fetched() + counts.notModified() + counts.failed();
    if (visits < LEAST_VISITS || counts.failed() < visits * MANY) {
      return Optional.empty();
    }
    String why = run.reasons().isEmpty() ? "" : ", mostly " + first(run);
    return Optional.of(counts.failed() + " of " + visits + " pages failed" + why);
  }

  private static String first(RunRecord run) {
    return run.reasons().keySet().iterator().next();
  }

  private static String day(Instant time) {
    return time.atZone(ZoneId.systemDefault()).toLocalDate().toString();
  }
}
