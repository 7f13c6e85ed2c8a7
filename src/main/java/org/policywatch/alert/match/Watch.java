package org.policywatch.alert.match;

import java.time.LocalTime;
import java.util.List;

/**
 * A saved search and who wants to hear of what it finds.
 *
 * @param id unique, as a source id
 * @param query in the language of {@code search}
 * @param to addresses, each {@code mail:…}, {@code webhook:…} or {@code feed}
 * @param at when the digest goes out, in the schedule's time zone
 */
public record Watch(String id, String query, List<String> to, LocalTime at) {
  public Watch {
    to = List.copyOf(to);
  }
}
