package org.policywatch.alert.channel;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A calendar as iCalendar (RFC 5545), written, and read again as far as we write it. */
final class CalendarText {
  /** Bytes of a line without its end, section 3.1. */
  private static final int LINE = 75;

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder out = new StringBuilder();

  private CalendarText() {}

  static String write(String watch, List<CalendarEvent> events) {
    CalendarText text = new CalendarText();
    text.line("BEGIN:VCALENDAR");
    text.line("VERSION:2.0");
    text.line("PRODID:-//policywatch//deadlines//EN");
    text.line("METHOD:PUBLISH");
    text.line("X-WR-CALNAME:" + escaped("policywatch: " + watch));
    events.forEach(text::event);
    text.line("END:VCALENDAR");
    return text.out.toString();
  }

  private void event(CalendarEvent event) {
    line("BEGIN:VEVENT");
    line("UID:" + event.uid());
    line("DTSTAMP:" + STAMP.format(event.stamp()));
    line("SEQUENCE:" + event.sequence());
    line("DTSTART;VALUE=DATE:" + DAY.format(event.day()));
    line("DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
    line("SUMMARY:" + escaped(event.summary()));
    line("DESCRIPTION:" + escaped(event.description()));
    line("URL:" + event.url());
    line("STATUS:" + (event.isCancelled() ? "CANCELLED" : "CONFIRMED"));
    line("TRANSP:TRANSPARENT");
    line("X-POLICYWATCH-DOCUMENT:" + escaped(event.document()));
    line("END:VEVENT");
  }

  /** Folded: the rest of a long line follows after a line end and a blank. */
  private void line(String text) {
    int room = LINE;
    for (int c : text.codePoints().toArray()) {
      String one = Character.toString(c);
      int bytes = one.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > room) {
        out.append("\r\n ");
        room = LINE - 1;
      }
      out.append(one);
      room -= bytes;
    }
    out.append("\r\n");
  }

  /** Of type TEXT, section 3.3.11. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  private static String plain(String escaped) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == '\\' && i + 1 < escaped.length()) {
        i++;
        c = escaped.charAt(i) == 'n' ? '\n' : escaped.charAt(i);
      }
      out.append(c);
    }
    return out.toString();
  }

  /** The events; what is not as we write it is left out. */
  static List<CalendarEvent> read(String text) {
    List<CalendarEvent> events = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    for (String line : text.replace("\r\n ", "").split("\r?\n")) {
      int colon = line.indexOf(':');
      if (line.equals("BEGIN:VEVENT")) {
        values.clear();
      } else if (line.equals("END:VEVENT")) {
        add(values, events);
      } else if (colon > 0) {
        values.put(line.substring(0, colon), line.substring(colon + 1));
      }
    }
    return events;
  }

  private static void add(Map<String, String> values, List<CalendarEvent> events) {
    try {
      events.add(
          new CalendarEvent(
              value(values, "UID"),
              plain(value(values, "X-POLICYWATCH-DOCUMENT")),
              LocalDate.parse(value(values, "DTSTART;VALUE=DATE"), DAY),
              plain(value(values, "SUMMARY")),
              plain(value(values, "DESCRIPTION")),
              value(values, "URL"),
              instant(value(values, "DTSTAMP")),
              Integer.parseInt(value(values, "SEQUENCE")),
              value(values, "STATUS").equals("CANCELLED")));
    } catch (DateTimeException | IllegalArgumentException e) {
      return; // somebody else wrote it; the next digest writes what is missing
    }
  }

  private static Instant instant(String stamp) {
    return LocalDateTime.parse(stamp, STAMP).toInstant(ZoneOffset.UTC);
  }

  private static String value(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return value;
  }
}
