package org.policywatch.extract.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.PageLink;
import org.policywatch.extract.page.Texts;
import org.policywatch.extract.page.UrlDay;
import org.policywatch.model.PageLinks.ListItem;
import org.policywatch.model.PageTime;
import org.policywatch.model.PageUrl;

/**
 * Lists in the DOM: links of one shape (same tags and classes above them) are a group, and the
 * group that says most, with days beside its links and outside of furniture, is the list.
 */
final class AnchorItems implements ItemSource {
  private static final int MAX_ANCHORS = 50_000;

  /** Only so many groups, those with the most words, are looked at closely. */
  private static final int CLOSELY = 6;

  /** Of two groups that lead to the same pages at least so large a part is the same. */
  private static final double SAME = 0.8;

  /** The words of a link that stands in a box begin so many lines below at most. */
  private static final int LINES_DOWN = 4;

  private record Found(Entries entries, int first, double score) {
    static final Found NOTHING = new Found(Entries.NONE, 0, 0);

    /** True when both lead to much the same pages and the other's links stand first. */
    boolean isEchoOf(Found other) {
      Set<String> pages = new HashSet<>();
      entries.items().forEach(item -> pages.add(item.href()));
      long both = other.entries.items().stream().filter(it -> pages.contains(it.href())).count();
      return both >= SAME * Math.max(pages.size(), other.entries.items().size())
          && other.first < first;
    }
  }

  @Override
  public Entries entries(PageDom page) {
    LinkGroups groups = new LinkGroups();
    int seen = 0;
    for (PageLink link : page.links()) {
      if (++seen > MAX_ANCHORS) {
        break;
      }
      int line = page.lineOf(link.element());
      if (line < 0) {
        continue;
      }
      line = lineOfWords(page, link, line);
      if (!page.lines().get(line).furniture()) {
        groups.add(link, line);
      }
    }
    return best(page, groups.merged());
  }

  private static Entries best(PageDom page, Collection<LinkGroups.Group> groups) {
    List<Found> all =
        groups.stream()
            .sorted(Comparator.comparingInt(LinkGroups.Group::words).reversed())
            .limit(CLOSELY)
            .map(group -> read(page, group))
            .filter(found -> found.score() > 0)
            .toList();
    Found best = Found.NOTHING;
    for (Found found : all) {
      best = found.score() > best.score() ? found : best;
    }
    for (Found found : all) {
      best = best.isEchoOf(found) ? found : best;
    }
    return best.entries();
  }

  private static Found read(PageDom page, LinkGroups.Group group) {
    List<Anchor> anchors = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < group.links().size() && anchors.size() < MOST; i++) {
      Anchor anchor = Anchor.of(page, group.links().get(i));
      int place = group.places().get(i);
      if (anchor != null
          && anchor.names()
          && !isFrontPage(page, anchor)
          && !anchor.isLabel(page.lines().get(place).text())) {
        anchors.add(anchor);
        places.add(place);
      }
    }
    Entries entries = entries(page, EntryBoxes.of(page, anchors, places));
    return new Found(entries, places.isEmpty() ? 0 : places.get(0), score(entries));
  }

  /** Of another site: pages list those of offices and friends. */
  private static boolean isFrontPage(PageDom page, Anchor anchor) {
    String path = anchor.url().uri().getRawPath();
    boolean isFront = path == null || path.isEmpty() || path.equals("/");
    return isFront
        && anchor.url().uri().getRawQuery() == null
        && !anchor.url().host().equals(page.url().host());
  }

  private static Entries entries(PageDom page, List<Entry> found) {
    List<Optional<PageTime>> days = EntryDays.of(page, found);
    Map<PageUrl, ListItem> items = new LinkedHashMap<>();
    List<LineRange> boxes = new ArrayList<>();
    int dated = 0;
    for (int i = 0; i < found.size(); i++) {
      Anchor anchor = found.get(i).anchor();
      String url = anchor.url().value();
      PageTime day = days.get(i).or(() -> UrlDay.in(url)).orElse(null);
      ListItem item = new ListItem(anchor.title(), url, day);
      if (items.containsKey(anchor.url())) {
        items.merge(
            anchor.url(),
            item,
            (one, other) -> one.title().length() >= other.title().length() ? one : other);
      } else {
        items.put(anchor.url(), item);
        boxes.add(found.get(i).lines());
        dated += days.get(i).isPresent() ? 1 : 0;
      }
    }
    return new Entries(new ArrayList<>(items.values()), boxes, dated);
  }

  /** Length of titles counts, a day beside the link counts as much again. */
  private static double score(Entries entries) {
    double score = 0;
    int dated = 0;
    for (ListItem item : entries.items()) {
      double weight =
          Texts.han(item.title()) > 0 ? item.title().length() : item.title().length() / 3.0;
      score += Math.min(40, weight) - 5;
      dated += item.date() == null ? 0 : 1;
    }
    boolean isDated = dated * 2 > entries.items().size();
    return entries.items().size() < 2 && !isDated ? 0 : score * (isDated ? 3 : 1);
  }

  /** Of the lines of its box the one that shows the link: often a day stands in front of it. */
  private static int lineOfWords(PageDom page, PageLink link, int first) {
    int end = Math.min(first + LINES_DOWN, page.lines().size());
    for (int i = first; i < end && !link.text().isEmpty(); i++) {
      Line line = page.lines().get(i);
      if (line.text().contains(link.text()) || link.text().startsWith(line.text())) {
        return i;
      }
    }
    return first;
  }
}
