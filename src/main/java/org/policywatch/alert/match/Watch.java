package org.policywatch.alert.match;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * A saved search and who wants to hear of what it finds.
 *
 * @param id unique, as a source id
 * @param query in the language of {@code search}
 * @param to addresses, each {@code mail:…}, {@code webhook:…} or {@code feed}
 * @param at when the digest goes out, in the schedule's time zone
 * @param days on which it goes out, at least one; what comes on others waits
 * @param language of the digest's own words
 */
public record Watch(
    String id,
    String query,
    List<String> to,
    LocalTime at,
    Set<DayOfWeek> days,
    Language language) {
  public Watch {
    to = List.copyOf(to);
    days = Set.copyOf(days);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("watch '" + id + "' has no days");
    }
  }

  /** Every day, in English. */
  public Watch(String id, String query, List<String> to, LocalTime at) {
    this(id, query, to, at, Set.of(DayOfWeek.values()), Language.EN);
  }

  /** What a digest's own words are in; what it quotes stays as it is. */
  public enum Language {
    ZH,
    EN
  }
}
