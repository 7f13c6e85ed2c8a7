package org.policywatch.extract.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policywatch.extract.page.PageLink;

/**
 * The links of a page by their shapes. What stands out in a list has one class more than its
 * neighbours (pinned, important, without a picture): groups that differ in such only, and whose
 * lines mingle, are one.
 */
final class LinkGroups {
  /** What is pinned stands above the rest, not among it; and each may have a class of its own. */
  private static final int MOST_PINNED = 2;

  private static final int LINES_BELOW = 8;

  /** Larger groups are not made one: each time their links are put in order anew. */
  private static final int MOST_LINKS = 2_000;

  /** In page order; the places are lines. */
  record Group(List<PageLink> links, List<Integer> places) {
    Group() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    int words() {
      return links.stream().mapToInt(link -> Math.min(40, link.text().length())).sum();
    }

    private int first() {
      return places.get(0);
    }

    private int last() {
      return places.get(places.size() - 1);
    }

    private boolean goesOnIn(Group later) {
      if (links.size() > MOST_LINKS) {
        return false;
      }
      boolean isFew = Math.min(links.size(), later.links.size()) <= MOST_PINNED;
      return later.first() < last() || isFew && later.first() <= last() + LINES_BELOW;
    }

    /** The links of both in page order. */
    private Group with(Group other) {
      Group both = new Group();
      int j = 0;
      for (int i = 0; i < links.size(); i++) {
        for (; j < other.links.size() && other.places.get(j) < places.get(i); j++) {
          both.add(other.links.get(j), other.places.get(j));
        }
        both.add(links.get(i), places.get(i));
      }
      for (; j < other.links.size(); j++) {
        both.add(other.links.get(j), other.places.get(j));
      }
      return both;
    }

    private void add(PageLink link, int place) {
      links.add(link);
      places.add(place);
    }
  }

  private final LinkShapes shapes = new LinkShapes();
  private final Map<LinkShape, Group> groups = new LinkedHashMap<>();

  void add(PageLink link, int place) {
    groups.computeIfAbsent(shapes.of(link.element()), shape -> new Group()).add(link, place);
  }

  /** The groups, those that mingle made one. */
  Collection<Group> merged() {
    Map<String, List<Group>> alike = new LinkedHashMap<>();
    groups.entrySet().stream()
        .sorted(Comparator.comparingInt(it -> it.getValue().first()))
        .forEach(
            it ->
                add(
                    alike.computeIfAbsent(it.getKey().plain(), k -> new ArrayList<>()),
                    it.getValue()));
    return alike.values().stream().flatMap(List::stream).toList();
  }

  private static void add(List<Group> alike, Group group) {
    int last = alike.size() - 1;
    if (last >= 0 && alike.get(last).goesOnIn(group)) {
      alike.set(last, alike.get(last).with(group));
    } else {
      alike.add(group);
    }
  }
}
