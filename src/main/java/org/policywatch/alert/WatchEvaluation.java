package org.policywatch.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policywatch.alert.digest.Digest;
import org.policywatch.alert.digest.News;
import org.policywatch.alert.digest.SectionBuilder;
import org.policywatch.alert.digest.Upcoming;
import org.policywatch.alert.match.Match;
import org.policywatch.alert.match.Watch;
import org.policywatch.alert.match.WatchMatcher;
import org.policywatch.model.StoredDocument;
import org.policywatch.model.Target;
import org.policywatch.store.Store;

/** What one watch has to say, given what it has said; changes nothing. */
final class WatchEvaluation {
  /** A deadline is told of when it comes this near, in days, nearest first. */
  private static final List<Integer> WINDOWS = List.of(7, 30, 90);

  private final Watch watch;
  private final WatchMatcher matcher;
  private final Store store;
  private final LocalDate day;
  private final Told told;

  WatchEvaluation(Watch watch, WatchMatcher matcher, Store store, LocalDate day) {
    this.watch = watch;
    this.matcher = matcher;
    this.store = store;
    this.day = day;
    this.told = new Told(store.outbox(), watch.id());
  }

  /**
   * The outcome.
   *
   * @param section what to tell
   * @param items how much it is
   * @param told what is told with it
   */
  record Outcome(Digest.Section section, int items, Map<String, Long> told) {}

  /** What came or changed after the revision, and the deadlines that come near. */
  Outcome since(long revision) {
    SectionBuilder builder = builder();
    Match match = matcher.since(watch, revision);
    if (match.problem() != null) {
      return new Outcome(builder.problem(watch, match.problem()), 0, Map.of());
    }
    List<News> news = new ArrayList<>();
    for (Match.Found found : match.found()) {
      news(found, revision, news);
    }
    Set<String> fresh = new HashSet<>();
    news.forEach(it -> fresh.add(it.document().id()));
    List<Upcoming> upcoming =
        upcoming().stream().filter(it -> !fresh.contains(it.document().id())).toList();
    return new Outcome(
        builder.section(watch, news, upcoming, List.of()),
        news.size() + upcoming.size(),
        told.fresh());
  }

  /** A watch that begins: what is there counts as told, so that it does not flood anybody. */
  Outcome begin() {
    upcoming();
    return new Outcome(builder().section(watch, List.of(), List.of(), List.of()), 0, told.fresh());
  }

  private SectionBuilder builder() {
    return new SectionBuilder(day, watch.language());
  }

  private void news(Match.Found found, long since, List<News> news) {
    StoredDocument document = store.find(found.id()).orElse(null);
    if (document == null) {
      return; // the index is ahead of a store that was put back; the next run mends it
    }
    List<StoredDocument> also =
        found.also().stream().flatMap(id -> store.find(id).stream()).toList();
    Optional<StoredDocument> before = before(document, since);
    if (before.isPresent()) {
      List<String> changes = Store.differences(before.get(), document);
      if (!changes.isEmpty()) {
        news.add(new News(document, false, changes, also));
      }
    } else if (!told.any(Topics.announcements(document))) {
      news.add(new News(document, true, List.of(), also));
    }
    told.add(document);
    also.forEach(told::add);
  }

  /** The state that was told, or was there when the watch began to look. */
  private Optional<StoredDocument> before(StoredDocument document, long since) {
    long known = told.revision(Topics.document(document)).orElse(since);
    return store.history(document.id()).stream()
        .filter(state -> state.revision() <= known)
        .reduce((first, second) -> second);
  }

  private List<Upcoming> upcoming() {
    LocalDate last = day.plusDays(WINDOWS.getLast());
    List<Upcoming> upcoming = new ArrayList<>();
    for (Match.Found found : matcher.due(watch, day, last).found()) {
      store.find(found.id()).ifPresent(document -> upcoming(document, last, upcoming));
    }
    return upcoming;
  }

  private void upcoming(StoredDocument document, LocalDate last, List<Upcoming> upcoming) {
    for (Target target : document.extraction().facts().targets()) {
      if (target.isComparison() || target.deadline() == null) {
        continue;
      }
      LocalDate deadline = target.deadline().day();
      if (deadline.isBefore(day) || deadline.isAfter(last)) {
        continue;
      }
      String topic = Topics.deadline(document, deadline, window(deadline));
      if (!told.any(List.of(topic))) {
        told.add(topic, document.revision());
        upcoming.add(new Upcoming(document, target, deadline));
      }
    }
  }

  private int window(LocalDate deadline) {
    return WINDOWS.stream()
        .filter(days -> !deadline.isAfter(day.plusDays(days)))
        .findFirst()
        .orElseThrow();
  }
}
