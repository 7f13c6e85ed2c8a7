package org.policywatch.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.policywatch.alert.digest.Change;
import org.policywatch.alert.digest.Changes;
import org.policywatch.alert.digest.Digest;
import org.policywatch.alert.digest.News;
import org.policywatch.alert.digest.SectionBuilder;
import org.policywatch.alert.digest.Upcoming;
import org.policywatch.alert.match.Match;
import org.policywatch.alert.match.Watch;
import org.policywatch.alert.match.WatchMatcher;
import org.policywatch.model.PageKind;
import org.policywatch.model.StoredDocument;
import org.policywatch.model.Target;

/** What one watch has to say, given what it has said; changes nothing. */
final class WatchEvaluation {
  /** After so many days without a word, a watch that is to give signs of life gives one. */
  private static final int WEEK = 7;

  private final Watch watch;
  private final WatchMatcher matcher;
  private final Records records;
  private final LocalDate day;
  private final Told told;

  /**
   * Of one watch on one day.
   *
   * @param before what it has told
   */
  WatchEvaluation(
      Watch watch, WatchMatcher matcher, Records records, LocalDate day, Told.Lookup before) {
    this.watch = watch;
    this.matcher = matcher;
    this.records = records;
    this.day = day;
    this.told = new Told(before);
  }

  /**
   * The outcome.
   *
   * @param section what to tell
   * @param items how much it is
   * @param isSent true when it is to be told
   * @param told what is told with it
   */
  record Outcome(Digest.Section section, int items, boolean isSent, Map<String, Long> told) {}

  /** What came or changed after the revision, and the deadlines that come near. */
  Outcome since(long revision, List<AlertSettings.Silence> silences) {
    return of(matcher.since(watch, revision), revision, records.saidAfter(revision), silences);
  }

  /**
   * The same of a match that is there.
   *
   * @param said ids of documents that say something new since; others were only read anew
   */
  Outcome of(Match match, long revision, Set<String> said, List<AlertSettings.Silence> silences) {
    if (match.problem() != null) {
      return failed(match.problem());
    }
    SectionBuilder builder = new SectionBuilder(day, watch.language());
    List<News> news = new ArrayList<>();
    List<String> ids = match.ids().stream().filter(said::contains).toList();
    for (Announced announced : Announced.of(documents(ids))) {
      news(announced, revision).ifPresent(news::add);
    }
    Set<String> fresh = new HashSet<>();
    news.forEach(it -> fresh.addAll(Topics.all(it.document())));
    // who reads of a policy tonight sees its deadlines there
    List<Upcoming> upcoming =
        upcoming().stream()
            .filter(it -> Topics.all(it.document()).stream().noneMatch(fresh::contains))
            .toList();
    List<String> silent = silent(silences);
    int items = news.size() + upcoming.size() + silent.size();
    boolean isSent = items > 0 || isSignOfLife();
    if (isSent) {
      told.add(Topics.DIGEST, day.toEpochDay());
    }
    return new Outcome(builder.section(watch, news, upcoming, silent), items, isSent, told.fresh());
  }

  /** The watch could not be run, which is told in place of what it would have found. */
  Outcome failed(String problem) {
    Digest.Section section = new SectionBuilder(day, watch.language()).problem(watch, problem);
    return new Outcome(section, 0, true, Map.of());
  }

  /**
   * A watch that begins: what comes near or is silent already counts as told.
   *
   * @param revision what came after it is new
   */
  Map<String, Long> begin(long revision, List<AlertSettings.Silence> silences) {
    upcoming();
    silent(silences);
    told.add(Topics.BEGUN, revision);
    told.add(Topics.DIGEST, day.toEpochDay());
    return told.fresh();
  }

  /** The index may be ahead of a store that was put back; the next run mends it. */
  private List<StoredDocument> documents(List<String> ids) {
    return ids.stream().flatMap(id -> records.find(id).stream()).toList();
  }

  private Optional<News> news(Announced announced, long since) {
    StoredDocument document = announced.best();
    Optional<News> news = news(document, announced.also(), since);
    told.add(document);
    announced.also().forEach(told::add);
    return news;
  }

  private Optional<News> news(StoredDocument document, List<StoredDocument> also, long since) {
    Optional<StoredDocument> before = before(document, since);
    if (before.isPresent()) {
      return changed(document, Changes.between(before.get(), document, watch.language()), also);
    }
    OptionalLong announcement = told.revision(Topics.announcements(document));
    if (announcement.isPresent()) {
      return newVersion(document, announcement.getAsLong(), also);
    }
    return watch.wishes().has(Watch.Event.NEW)
        ? Optional.of(new News(document, true, List.of(), also))
        : Optional.empty();
  }

  /**
   * The state of the document that is no news: the one that was told, or that was there when the
   * watch last looked. One that was withdrawn just then and has come back was perhaps there when
   * the watch began.
   */
  private Optional<StoredDocument> before(StoredDocument document, long since) {
    OptionalLong known = told.revision(Topics.document(document));
    Optional<StoredDocument> before = records.stateAt(document.id(), known.orElse(since));
    boolean isFirstState = document.changed().equals(document.firstSeen());
    if (before.isPresent() || isFirstState) {
      return before;
    }
    OptionalLong begun = told.revision(Topics.BEGUN);
    return begun.isPresent() ? records.stateAt(document.id(), begun.getAsLong()) : Optional.empty();
  }

  /** The policy was told from another address: a repost, unless it promises something else. */
  private Optional<News> newVersion(
      StoredDocument document, long toldRevision, List<StoredDocument> also) {
    if (document.extraction().article().kind() != PageKind.POLICY_DOCUMENT) {
      return Optional.empty();
    }
    return records
        .stored(toldRevision)
        .filter(it -> it.extraction().article().kind() == PageKind.POLICY_DOCUMENT)
        .flatMap(
            before ->
                changed(
                    document, Changes.betweenVersions(before, document, watch.language()), also));
  }

  private Optional<News> changed(
      StoredDocument document, List<Change> changes, List<StoredDocument> also) {
    if (changes.stream().noneMatch(this::isWished)) {
      return Optional.empty();
    }
    List<String> words = changes.stream().map(Change::words).filter(it -> !it.isEmpty()).toList();
    return Optional.of(new News(document, false, words, also));
  }

  private boolean isWished(Change change) {
    Watch.Wishes wishes = watch.wishes();
    return wishes.has(Watch.Event.CHANGED)
        || change.kind() == Change.Kind.TARGET && wishes.has(Watch.Event.TARGET)
        || change.kind() == Change.Kind.DEADLINE && wishes.has(Watch.Event.MOVED);
  }

  private List<Upcoming> upcoming() {
    List<Upcoming> upcoming = new ArrayList<>();
    if (watch.wishes().has(Watch.Event.DEADLINE)) {
      LocalDate last = day.plusDays(watch.wishes().reminders().getFirst());
      documents(matcher.due(watch, day, last).ids()).stream()
          .sorted(Announced.BEST_FIRST)
          .forEach(document -> upcoming(document, last, upcoming));
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
      List<String> topics = Topics.deadline(document, deadline, window(deadline));
      if (!told.any(topics)) {
        topics.forEach(topic -> told.add(topic, document.revision()));
        upcoming.add(new Upcoming(document, target, deadline));
      }
    }
  }

  /** The least of the watch's reminders that the deadline is within. */
  private int window(LocalDate deadline) {
    return watch.wishes().reminders().stream()
        .filter(days -> !deadline.isAfter(day.plusDays(days)))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private List<String> silent(List<AlertSettings.Silence> silences) {
    List<String> silent = new ArrayList<>();
    if (watch.wishes().has(Watch.Event.SILENT)) {
      for (AlertSettings.Silence silence : silences) {
        if (!told.any(List.of(Topics.silence(silence)))) {
          told.add(Topics.silence(silence), 0);
          silent.add(silence.source() + ", " + silence.since() + ": " + silence.why());
        }
      }
    }
    return silent;
  }

  private boolean isSignOfLife() {
    return watch.times().heartbeat()
        // either way: one of a later day went out before the clock was set back
        && Math.abs(day.toEpochDay() - told.revision(Topics.DIGEST).orElse(0)) >= WEEK;
  }
}
