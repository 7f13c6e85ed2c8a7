package org.policywatch.alert.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.match.Match;

/**
 * What is new for people who saved searches. All texts are one line without control characters:
 * pages cannot put anything but words into it.
 *
 * @param day of the digest
 * @param sections one a watch, in the order of the watches
 */
public record Digest(LocalDate day, List<Section> sections) {
  public Digest {
    sections = List.copyOf(sections);
  }

  /** Built from matches; the day is that of {@code now} in the zone. */
  public static Digest of(List<Match> matches, Instant now, ZoneId zone) {
    return new Digest(
        LocalDate.ofInstant(now, zone), matches.stream().map(DigestBuilder::section).toList());
  }

  /** True when no watch found anything and none has a problem. */
  public boolean isEmpty() {
    return sections.stream().allMatch(it -> it.items().isEmpty() && it.problem() == null);
  }

  /**
   * What one watch found.
   *
   * @param watch its id
   * @param items the first of them
   * @param more how many there are besides
   * @param problem why the search could not be run; null when it was
   */
  public record Section(
      String watch, String query, List<Item> items, long more, @Nullable String problem) {
    public Section {
      items = List.copyOf(items);
    }
  }

  /**
   * A document.
   *
   * @param regions their names; may be empty
   * @param day ISO 8601, as exact as the page says, no finer than a day; may be empty
   * @param kind in words
   * @param targets one a line, quantity first
   * @param moreTargets how many there are besides
   */
  public record Item(
      String id,
      String title,
      String regions,
      String day,
      String kind,
      List<String> targets,
      int moreTargets,
      String url) {
    public Item {
      targets = List.copyOf(targets);
    }
  }
}
