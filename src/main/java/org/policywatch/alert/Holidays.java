package org.policywatch.alert;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Public holidays, and the weekend days that are worked for them. Years that are not in the file
 * have none.
 */
final class Holidays {
  /** Of the State Council's yearly notices. */
  static final Holidays CHINA = read("holidays-china.txt");

  private static final Set<DayOfWeek> WORKING =
      Set.of(
          DayOfWeek.MONDAY,
          DayOfWeek.TUESDAY,
          DayOfWeek.WEDNESDAY,
          DayOfWeek.THURSDAY,
          DayOfWeek.FRIDAY);

  private final Set<LocalDate> off = new HashSet<>();
  private final Set<LocalDate> worked = new HashSet<>();

  private Holidays() {}

  /** True when something that goes out on these days of the week goes out on this day. */
  boolean goesOut(Set<DayOfWeek> days, LocalDate day) {
    return !off.contains(day)
        && (days.contains(day.getDayOfWeek()) || worked.contains(day) && days.equals(WORKING));
  }

  private static Holidays read(String name) {
    try (InputStream in = Holidays.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("file " + name + " is not in the program");
      }
      Holidays holidays = new Holidays();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(holidays::add);
      return holidays;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code 2026-02-15..2026-02-23 off …} or {@code 2026-02-14 work …}. */
  private void add(String line) {
    String[] parts = line.split(" ", 3);
    String[] ends = parts[0].split("\\.\\.");
    LocalDate last = LocalDate.parse(ends[ends.length - 1]);
    Set<LocalDate> days = parts[1].equals("off") ? off : worked;
    for (LocalDate day = LocalDate.parse(ends[0]); !day.isAfter(last); day = day.plusDays(1)) {
      days.add(day);
    }
  }
}
