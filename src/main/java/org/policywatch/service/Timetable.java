package org.policywatch.service;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.DigestRun;
import org.policywatch.app.Library;
import org.policywatch.app.Watching;
import org.policywatch.app.Workspace;
import org.policywatch.config.Settings;
import org.policywatch.crawl.NextLook;
import org.policywatch.model.SourceId;
import org.policywatch.schedule.Task;
import org.policywatch.source.Source;

/** What the service does next, and when. */
public final class Timetable {
  static final String CRAWL = "crawl";
  static final String SOURCES = "sources";
  static final String DIGESTS = "digests";
  static final String UPKEEP = "upkeep";
  static final String SETTINGS = "settings";

  /** A source that wants to be seen more often than every night is looked after at these times. */
  static final String SOURCES_CRON = "30 */10 * * * ?";

  static final String DIGESTS_CRON = "0 * * * * ?";
  static final String UPKEEP_CRON = "0 40 4 * * ?";
  static final String SETTINGS_CRON = "*/5 * * * * ?";

  private static final Duration NIGHTLY = Duration.ofHours(20);

  private Timetable() {}

  /**
   * One thing to come.
   *
   * @param what {@code crawl}, {@code source ID}, {@code digest ID} or {@code upkeep}
   * @param at when; null when it does not happen (a paused watch, a source switched off)
   * @param why how it is set
   */
  public record Entry(String what, @Nullable Instant at, String why) {}

  /** Everything to come, the soonest first; what does not happen last. */
  public static List<Entry> of(Workspace workspace, Settings settings, Instant now) {
    ZoneId zone = settings.schedule().zone();
    List<Entry> entries = new ArrayList<>();
    String cron = settings.schedule().crawl();
    entries.add(new Entry(CRAWL, next(cron, zone, now), cron + " " + zone));
    Map<SourceId, Instant> looks = looks(workspace, settings, now);
    for (Source source : settings.sources()) {
      if (isFrequent(source)) {
        entries.add(
            new Entry(
                "source " + source.id().value(),
                next(SOURCES_CRON, zone, later(looks.get(source.id()), now)),
                "every " + source.profile().cadence().every().toString().substring(2)));
      }
    }
    for (Watching.Standing watch : Watching.all(workspace, settings)) {
      entries.add(
          new Entry(
              "digest " + watch.watch().id(),
              watch.paused() ? null : DigestRun.next(watch.watch(), zone, now),
              watch.paused() ? "paused" : "at " + watch.watch().times().at() + " " + zone));
    }
    entries.add(new Entry(UPKEEP, next(UPKEEP_CRON, zone, now), UPKEEP_CRON + " " + zone));
    entries.sort(
        Comparator.comparing(Entry::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder())));
    return entries;
  }

  /** True for a source that the nightly crawl alone would look at too seldom. */
  static boolean isFrequent(Source source) {
    var cadence = source.profile().cadence();
    return cadence.enabled() && !cadence.every().isZero() && cadence.every().compareTo(NIGHTLY) < 0;
  }

  private static @Nullable Instant next(String cron, ZoneId zone, Instant now) {
    return new Task("", cron, zone, () -> {}).next(now);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** When the lists of the frequent sources are due, in the order of the settings. */
  static Map<SourceId, Instant> looks(Workspace workspace, Settings settings, Instant now) {
    List<Source> frequent = settings.sources().stream().filter(Timetable::isFrequent).toList();
    Function<Source, Instant> never = source -> now;
    return Library.ask(
        workspace,
        looks(frequent, never),
        store -> looks(frequent, source -> NextLook.of(source, store.frontier(), now)));
  }

  private static Map<SourceId, Instant> looks(List<Source> sources, Function<Source, Instant> due) {
    Map<SourceId, Instant> looks = new LinkedHashMap<>();
    sources.forEach(source -> looks.put(source.id(), due.apply(source)));
    return looks;
  }
}
