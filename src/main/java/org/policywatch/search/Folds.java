package org.policywatch.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policywatch.index.Announcement;
import org.policywatch.index.Fields;
import org.policywatch.index.Keys;
import org.policywatch.search.Having.One;

/**
 * Which documents are of one announcement with a hit: they share its number, or its region and
 * title; or they have the same headline within days, as reprints have. All documents are asked, not
 * only hits, so that a hit has the same ones however many hits are looked at.
 */
final class Folds {
  /** Notices with one headline come every month; a reprint comes within days. */
  private static final long NEAR = 14;

  /** Shorter headlines (通知公告) are everybody's. */
  private static final int TELLING = 8;

  /** Of how many others a hit tells the ids: a line has room for no more, and each is read. */
  private static final int MOST_TOLD = 5;

  private final Cards cards;
  private final Having having;
  private final Related related;
  private final BitSet folded = new BitSet();
  private final Map<Integer, List<Integer>> others = new HashMap<>();

  Folds(Cards cards, Having having, Related related) {
    this.cards = cards;
    this.having = having;
    this.related = related;
  }

  /** Takes the next best hit; true when it is the best of its announcement. */
  boolean add(int hit) throws IOException {
    if (folded.get(hit)) {
      return false;
    }
    List<Integer> same = sameAs(hit);
    others.put(hit, same);
    same.forEach(folded::set);
    return true;
  }

  /** Ids of what is folded into this hit, the oldest first, in whatever order it was indexed. */
  List<String> also(int hit) throws IOException {
    List<Told> told = new ArrayList<>();
    for (int other : first(others.getOrDefault(hit, List.of()))) {
      told.add(new Told(cards.day(other), cards.of(other).get(Fields.ID)));
    }
    Collections.sort(told);
    return told.stream().map(Told::id).toList();
  }

  private record Told(long day, String id) implements Comparable<Told> {
    @Override
    public int compareTo(Told other) {
      return day == other.day ? id.compareTo(other.id) : Long.compare(day, other.day);
    }
  }

  /** What has a key of the hit, then reprints of the hit and of the first of these. */
  private List<Integer> sameAs(int hit) throws IOException {
    Set<One> alike = new HashSet<>();
    related
        .of(hit)
        .forEach(
            (key, having) -> {
              if (Announcement.isSure(key)) {
                alike.addAll(having);
              }
            });
    alike.removeIf(one -> one.number() == hit);
    Set<Integer> same = new LinkedHashSet<>(oldestFirst(alike, MOST_TOLD));
    Set<One> reprints = reprints(hit, first(List.copyOf(same)));
    reprints.removeIf(one -> one.number() == hit || same.contains(one.number()));
    same.addAll(oldestFirst(reprints, MOST_TOLD - same.size()));
    return List.copyOf(same);
  }

  private Set<One> reprints(int hit, List<Integer> others) throws IOException {
    Set<String> headlines = new HashSet<>();
    addHeadline(hit, headlines);
    for (int other : others) {
      addHeadline(other, headlines);
    }
    long day = cards.day(hit);
    Set<One> reprints = new HashSet<>();
    for (List<One> of : having.any(Fields.TITLE_KEY, headlines).values()) {
      of.stream().filter(one -> Math.abs(one.day() - day) <= NEAR).forEach(reprints::add);
    }
    return reprints;
  }

  private void addHeadline(int number, Set<String> headlines) throws IOException {
    String headline = Keys.plain(cards.of(number).get(Fields.TITLE));
    if (headline.length() >= TELLING) {
      headlines.add(headline);
    }
  }

  /**
   * Those of one day by id, as their numbers hang on how the index was written; an id is read from
   * the disk, so only where it decides who is among the first.
   *
   * @param room how many of them are told at most
   */
  private List<Integer> oldestFirst(Set<One> these, int room) throws IOException {
    List<One> sorted = new ArrayList<>(these);
    sorted.sort(Comparator.comparingLong(One::day));
    if (room > 0 && room < sorted.size()) {
      long last = sorted.get(room - 1).day();
      Map<One, String> ids = new HashMap<>();
      for (One one : sorted) {
        ids.put(one, one.day() == last ? cards.of(one.number()).get(Fields.ID) : "");
      }
      sorted.sort(Comparator.comparingLong(One::day).thenComparing(ids::get));
    }
    return sorted.stream().map(One::number).toList();
  }

  private static List<Integer> first(List<Integer> numbers) {
    return numbers.subList(0, Math.min(MOST_TOLD, numbers.size()));
  }
}
