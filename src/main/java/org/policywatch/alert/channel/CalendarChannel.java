package org.policywatch.alert.channel;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policywatch.alert.digest.Digest;

/**
 * The deadlines of what was told as calendars, one file a watch: {@code WATCH.ics} (RFC 5545). An
 * event keeps its UID for good; one that is moved or worded anew gets the next SEQUENCE, one that
 * its document has no more is cancelled. Events that are two years over are dropped.
 */
public final class CalendarChannel implements Channel {
  private static final int KEPT_YEARS = 2;

  private final Path folder;

  /** Writes into {@code folder}. */
  public CalendarChannel(Path folder) {
    this.folder = folder;
  }

  @Override
  public synchronized Receipt send(Letter letter) {
    try {
      for (Digest.Section section : letter.digest().sections()) {
        Path file = folder.resolve(section.watch() + ".ics");
        Map<String, CalendarEvent> events = new LinkedHashMap<>();
        CalendarText.read(WholeFile.read(file)).forEach(event -> events.put(event.uid(), event));
        section.items().forEach(item -> replace(events, item, letter));
        section.reminders().forEach(reminder -> add(events, reminder, letter));
        LocalDate oldest = letter.digest().day().minusYears(KEPT_YEARS);
        events.values().removeIf(event -> event.day().isBefore(oldest));
        WholeFile.write(file, CalendarText.write(section.watch(), List.copyOf(events.values())));
      }
      return new Receipt.Accepted();
    } catch (IOException e) {
      return new Receipt.Refused("\"" + folder + "\" could not be written to: " + e, true);
    }
  }

  /** An item has all the targets of its document. */
  private static void replace(Map<String, CalendarEvent> events, Digest.Item item, Letter letter) {
    Map<String, CalendarEvent> now = new LinkedHashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Digest.Aim aim : item.aims()) {
      if (aim.deadline() != null) {
        int number = numbers.merge(aim.object(), 1, Integer::sum);
        CalendarEvent event = event(item.id(), item.title(), item.url(), aim, number, letter);
        now.put(event.uid(), event);
      }
    }
    for (CalendarEvent old : new ArrayList<>(events.values())) {
      if (old.document().equals(item.id()) && !now.containsKey(old.uid())) {
        events.put(old.uid(), old.followedBy(old.cancelled(letter.slot())));
      }
    }
    now.forEach((uid, event) -> put(events, event));
  }

  /** A reminder knows one target; where its event is there, it stays as it is. */
  private static void add(
      Map<String, CalendarEvent> events, Digest.Reminder reminder, Letter letter) {
    boolean known =
        events.values().stream()
            .anyMatch(
                event ->
                    event.document().equals(reminder.id())
                        && event.day().equals(reminder.aim().deadline())
                        && !event.isCancelled());
    if (!known && reminder.aim().deadline() != null) {
      put(
          events,
          event(reminder.id(), reminder.title(), reminder.url(), reminder.aim(), 1, letter));
    }
  }

  private static void put(Map<String, CalendarEvent> events, CalendarEvent event) {
    CalendarEvent old = events.get(event.uid());
    events.put(event.uid(), old == null ? event : old.followedBy(event));
  }

  private static CalendarEvent event(
      String document, String title, String url, Digest.Aim aim, int number, Letter letter) {
    LocalDate day = aim.deadline() == null ? letter.digest().day() : aim.deadline();
    String what = aim.object().isEmpty() ? aim.quantity() : aim.quantity() + " " + aim.object();
    return new CalendarEvent(
        CalendarEvent.uid(document, aim.object(), number),
        document,
        day,
        what + ": " + title,
        aim.quote(),
        url,
        letter.slot(),
        0,
        false);
  }
}
