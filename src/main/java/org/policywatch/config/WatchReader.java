package org.policywatch.config;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.channel.ChannelSettings;
import org.policywatch.alert.channel.Recipients;
import org.policywatch.alert.match.Holidays;
import org.policywatch.alert.match.Watch;
import org.policywatch.model.SourceId;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a watch. */
final class WatchReader {
  private final Mistakes mistakes;
  private final List<ChannelSettings> channels;

  WatchReader(Mistakes mistakes, List<ChannelSettings> channels) {
    this.mistakes = mistakes;
    this.channels = channels;
  }

  @Nullable Watch read(String name, Node node) {
    Section section = Section.of(name, node, mistakes).allow(Keys.WatchEntry.ALL);
    SourceId id = section.value(Keys.WatchEntry.ID);
    String query = section.value(Keys.WatchEntry.QUERY);
    List<String> to = section.values(Keys.WatchEntry.TO);
    for (String recipient : to) {
      Recipients.problem(recipient, channels)
          .ifPresent(
              it -> mistakes.add(section.place(Keys.WatchEntry.TO.name()), name + ": " + it));
    }
    return id == null || query == null
        ? null
        : new Watch(
            id.value(),
            query,
            to,
            times(section),
            wishes(section),
            section.valueOrDefault(Keys.WatchEntry.LANGUAGE));
  }

  private Watch.Times times(Section section) {
    List<Set<DayOfWeek>> days = section.values(Keys.WatchEntry.DAYS);
    LocalTime[] quiet = section.value(Keys.WatchEntry.QUIET);
    return new Watch.Times(
        section.valueOrDefault(Keys.WatchEntry.AT),
        days.isEmpty()
            ? Set.of(DayOfWeek.values())
            : days.stream().flatMap(Set::stream).collect(Collectors.toSet()),
        holidays(section),
        quiet == null ? null : new Watch.Quiet(quiet[0], quiet[1]),
        section.valueOrDefault(Keys.WatchEntry.HEARTBEAT));
  }

  private Holidays holidays(Section section) {
    Holidays holidays = Holidays.NONE;
    for (String name : section.values(Keys.WatchEntry.HOLIDAYS)) {
      switch (name) {
        case "none" -> {}
        case "china" -> holidays = holidays.and(Holidays.CHINA);
        default -> holidays = holidays.and(file(section, name));
      }
    }
    return holidays;
  }

  private Holidays file(Section section, String name) {
    String wrong;
    try {
      return Holidays.read(mistakes.beside(name));
    } catch (IllegalArgumentException e) {
      wrong = "holidays '" + name + "': " + e.getMessage();
    } catch (IOException e) {
      wrong = "holidays '" + name + "' is neither 'china' nor a file that can be read";
    }
    mistakes.add(section.place(Keys.WatchEntry.HOLIDAYS.name()), section.name() + ": " + wrong);
    return Holidays.NONE;
  }

  private static Watch.Wishes wishes(Section section) {
    List<Watch.Event> events = section.values(Keys.WatchEntry.ON);
    List<Integer> reminders = section.values(Keys.WatchEntry.REMIND);
    Watch.Wishes usual = Watch.Wishes.USUAL;
    return new Watch.Wishes(
        events.isEmpty() ? usual.events() : Set.copyOf(events),
        reminders.isEmpty() ? usual.reminders() : reminders,
        section.valueOrDefault(Keys.WatchEntry.BACKFILL));
  }
}
