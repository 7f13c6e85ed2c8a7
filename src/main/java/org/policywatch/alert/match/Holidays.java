package org.policywatch.alert.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.policywatch.text.WordTable;

/**
 * Days off, and the weekend days that are worked for them; a year nobody wrote down has none.
 * Immutable.
 *
 * @param off nobody works
 * @param worked Saturdays and Sundays that are worked
 */
public record Holidays(Set<LocalDate> off, Set<LocalDate> worked) {
  /** No day is special. */
  public static final Holidays NONE = new Holidays(Set.of(), Set.of());

  /** Of the State Council's yearly notices. */
  public static final Holidays CHINA =
      parse(String.join("\n", WordTable.lines(Holidays.class, "holidays-china.txt")));

  /** No year has more days off; a longer range is a slip of the pen. */
  private static final int LONGEST = 366;

  private static final long LARGEST_FILE = 1 << 20;

  private static final Set<DayOfWeek> WORKING =
      Set.of(
          DayOfWeek.MONDAY,
          DayOfWeek.TUESDAY,
          DayOfWeek.WEDNESDAY,
          DayOfWeek.THURSDAY,
          DayOfWeek.FRIDAY);

  public Holidays {
    off = Set.copyOf(off);
    worked = Set.copyOf(worked);
  }

  /**
   * Reads a file with a line for each: {@code 2026-02-15..2026-02-23 off}, {@code 2026-02-14 work},
   * words after that and lines that begin with {@code #} being remarks.
   *
   * @throws IOException when there is no such file, or it has more than 1 MB
   * @throws IllegalArgumentException with the number of the line that is no such line
   */
  public static Holidays read(Path file) throws IOException {
    if (Files.size(file) > LARGEST_FILE) {
      throw new IOException("has more than 1 MB");
    }
    return parse(Files.readString(file));
  }

  /** True when something that goes out on these days of the week goes out on this day. */
  public boolean goesOut(Set<DayOfWeek> days, LocalDate day) {
    return !off.contains(day)
        && (days.contains(day.getDayOfWeek()) || worked.contains(day) && days.equals(WORKING));
  }

  /** These, and those. */
  public Holidays and(Holidays others) {
    Set<LocalDate> allOff = new HashSet<>(off);
    allOff.addAll(others.off);
    Set<LocalDate> allWorked = new HashSet<>(worked);
    allWorked.addAll(others.worked);
    return new Holidays(allOff, allWorked);
  }

  private static Holidays parse(String text) {
    Set<LocalDate> off = new HashSet<>();
    Set<LocalDate> worked = new HashSet<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] words = line.split("\\s+", 3);
      boolean isOff = words.length > 1 && words[1].equals("off");
      if (!isOff && (words.length < 2 || !words[1].equals("work"))) {
        throw wrong(i, line);
      }
      try {
        days(words[0]).forEach(isOff ? off::add : worked::add);
      } catch (DateTimeException e) {
        throw wrong(i, line);
      }
    }
    return new Holidays(off, worked);
  }

  private static List<LocalDate> days(String range) {
    String[] ends = range.split("\\.\\.", 2);
    LocalDate first = LocalDate.parse(ends[0]);
    LocalDate last = LocalDate.parse(ends[ends.length - 1]);
    if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST))) {
      throw new DateTimeException("no range");
    }
    return first.datesUntil(last.plusDays(1)).toList();
  }

  private static IllegalArgumentException wrong(int line, String text) {
    return new IllegalArgumentException(
        "line %d, '%s', is not like '2026-02-15..2026-02-23 off' or '2026-02-14 work'"
            .formatted(line + 1, text.length() > 60 ? text.substring(0, 60) + "…" : text));
  }
}
