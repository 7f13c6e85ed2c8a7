package org.policywatch.alert.match;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A saved search and who wants to hear of what it finds.
 *
 * @param id unique, as a source id
 * @param query in the language of {@code search}
 * @param to recipients, each {@code mail:…}, {@code wecom:…}, {@code feed}, …
 * @param times when digests go out
 * @param wishes what is told
 * @param language of the digest's own words
 */
public record Watch(
    String id, String query, List<String> to, Times times, Wishes wishes, Language language) {
  public Watch {
    to = List.copyOf(new LinkedHashSet<>(to));
  }

  /** What is usual, every day, in English. */
  public Watch(String id, String query, List<String> to, LocalTime at) {
    this(id, query, to, at, Set.of(DayOfWeek.values()), Language.EN);
  }

  /** What is usual. */
  public Watch(
      String id,
      String query,
      List<String> to,
      LocalTime at,
      Set<DayOfWeek> days,
      Language language) {
    this(id, query, to, new Times(at, days, Holidays.NONE, null, false), Wishes.USUAL, language);
  }

  /** The same with other times. */
  public Watch at(Times others) {
    return new Watch(id, query, to, others, wishes, language);
  }

  /** The same with other wishes. */
  public Watch wishing(Wishes others) {
    return new Watch(id, query, to, times, others, language);
  }

  /**
   * When digests go out, in the schedule's time zone.
   *
   * @param at the time of day
   * @param days on which one goes out, at least one; what comes on others waits
   * @param holidays on which none goes out; where it goes out from Monday to Friday, one does on
   *     the weekend days that are worked instead
   * @param quiet when nothing is sent, not even what is late; null for never
   * @param heartbeat true: one says so when there was nothing for a week
   */
  public record Times(
      LocalTime at,
      Set<DayOfWeek> days,
      Holidays holidays,
      @Nullable Quiet quiet,
      boolean heartbeat) {
    public Times {
      days = Set.copyOf(days);
      if (days.isEmpty()) {
        throw new IllegalArgumentException("a watch has no days");
      }
    }
  }

  /** From one time of day to another, which may be the next day's. */
  public record Quiet(LocalTime from, LocalTime to) {
    /** True at {@code from}, false at {@code to}. */
    public boolean holds(LocalTime time) {
      return from.isBefore(to)
          ? !time.isBefore(from) && time.isBefore(to)
          : !time.isBefore(from) || time.isBefore(to);
    }
  }

  /**
   * What is told.
   *
   * @param events of which kind
   * @param reminders how many days before a deadline, the most first
   * @param backfill how far back a watch looks when it begins
   */
  public record Wishes(Set<Event> events, List<Integer> reminders, Duration backfill) {
    /** New and changed documents, deadlines at 90, 30 and 7 days, from now on. */
    public static final Wishes USUAL =
        new Wishes(
            EnumSet.of(Event.NEW, Event.CHANGED, Event.DEADLINE),
            List.of(90, 30, 7),
            Duration.ZERO);

    public Wishes {
      events = Set.copyOf(events);
      reminders = reminders.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    public boolean has(Event event) {
      return events.contains(event);
    }
  }

  /** What may be told. */
  public enum Event {
    /** A document, or an announcement, that was not there. */
    NEW,
    /** A new version of a document that says something else, be it in wording alone. */
    CHANGED,
    /** Of changes, those of targets. */
    TARGET,
    /** Of changes, those of deadlines. */
    MOVED,
    /** A deadline comes near. */
    DEADLINE,
    /** A source of the watch that cannot be read any more. */
    SILENT
  }

  /** What a digest's own words are in; what it quotes stays as it is. */
  public enum Language {
    ZH,
    EN
  }
}
