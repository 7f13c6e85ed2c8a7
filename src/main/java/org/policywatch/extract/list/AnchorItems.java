package org.policywatch.extract.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.PageLink;
import org.policywatch.extract.page.Texts;
import org.policywatch.model.PageLinks.ListItem;
import org.policywatch.model.PageTime;
import org.policywatch.model.PageUrl;

/**
 * Lists in the DOM: links of one shape (same tags and classes above them) are a group, and the
 * group that says most, with days beside its links and outside of furniture, is the list.
 */
final class AnchorItems implements ItemSource {
  private static final int SHAPE_DEPTH = 6;
  private static final int MAX_ANCHORS = 50_000;
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)\\d+|更多.*|more.*|上一页|下一页|首页|尾页|末页|上页|下页|next.*|prev.*|first|last|详细.*|查看.*|阅读全文|全文|read"
              + " more.*|>+|<+|»|«|\\[?详情\\]?|转到|跳转|go|登录|注册|[\\[【〔(（][^\\])】〕）]{1,12}[\\]】〕)）]");
  private static final Pattern STATE =
      Pattern.compile("(?i)odd|even|first|last|active|current|cur|on|hover|li?\\d+|item\\d+|\\d+");

  /** Elements of which each is an entry; classes such as node--type-news tell its kind. */
  private static final Set<String> ENTRIES = Set.of("article", "li");

  /** Only so many groups, those with the most words, are looked at closely. */
  private static final int CLOSELY = 6;

  private record Group(List<PageLink> links, List<Anchor> anchors, List<Integer> places) {
    int words() {
      return links.stream().mapToInt(link -> Math.min(40, link.text().length())).sum();
    }
  }

  @Override
  public List<ListItem> items(PageDom page) {
    Map<String, Group> groups = new LinkedHashMap<>();
    int seen = 0;
    for (PageLink link : page.links()) {
      Element element = link.element();
      if (++seen > MAX_ANCHORS) {
        break;
      }
      Integer line = lineOfWords(page, link, lineOf(page, element));
      // a link in a page of frames, or one that shows nothing at the end, has no line
      if (line == null || line >= page.lines().size() || page.lines().get(line).furniture()) {
        continue;
      }
      Group group =
          groups.computeIfAbsent(
              shape(element),
              key -> new Group(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
      group.links().add(link);
      group.places().add(line);
    }
    return best(page, groups.values());
  }

  private static List<ListItem> best(PageDom page, Collection<Group> groups) {
    List<ListItem> best = List.of();
    double bestScore = 0;
    List<Group> wordy =
        groups.stream()
            .sorted(Comparator.comparingInt(Group::words).reversed())
            .limit(CLOSELY)
            .toList();
    for (Group sketch : wordy) {
      List<ListItem> items = read(page, links(page, sketch));
      double score = score(items);
      if (score > bestScore) {
        best = items;
        bestScore = score;
      }
    }
    return best;
  }

  /** Those of a group that lead somewhere and say something. */
  private static Group links(PageDom page, Group sketch) {
    Group group = new Group(sketch.links(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < sketch.links().size() && group.anchors().size() < MOST; i++) {
      Anchor anchor = Anchor.of(page, sketch.links().get(i));
      boolean says =
          anchor != null
              && anchor.title().length() >= 4
              && !NO_TITLE.matcher(anchor.title()).matches();
      if (anchor != null && says) {
        group.anchors().add(anchor);
        group.places().add(sketch.places().get(i));
      }
    }
    return group;
  }

  /** Length of titles counts, a day beside the link counts as much again. */
  private static double score(List<ListItem> items) {
    double score = 0;
    int dated = 0;
    for (ListItem item : items) {
      double weight =
          Texts.han(item.title()) > 0 ? item.title().length() : item.title().length() / 3.0;
      score += Math.min(40, weight) - 5;
      dated += item.date() == null ? 0 : 1;
    }
    boolean isDated = dated * 2 > items.size();
    return items.size() < 2 && !isDated ? 0 : score * (isDated ? 3 : 1);
  }

  private static List<ListItem> read(PageDom page, Group group) {
    Map<PageUrl, ListItem> items = new LinkedHashMap<>();
    boolean before = datesStandBefore(page, group);
    for (int i = 0; i < group.anchors().size() && items.size() < MOST; i++) {
      Anchor anchor = group.anchors().get(i);
      String url = anchor.url().value();
      String beside = beside(page, group, i, before);
      PageTime day =
          DayColumn.of(anchor.link().element())
              .flatMap(cell -> ItemDay.shown(cell, url, page.fetched()))
              .orElseGet(() -> ItemDay.of(beside, url, page.fetched()));
      items.merge(
          anchor.url(),
          new ListItem(anchor.title(), url, day),
          (one, other) -> one.title().length() >= other.title().length() ? one : other);
    }
    return new ArrayList<>(items.values());
  }

  /** True when the days are in front of the titles. */
  private static boolean datesStandBefore(PageDom page, Group group) {
    if (group.anchors().isEmpty()) {
      return false;
    }
    int after = 0;
    int before = 0;
    for (int i = 0; i < Math.min(20, group.anchors().size()); i++) {
      String url = group.anchors().get(i).url().value();
      after +=
          ItemDay.shown(beside(page, group, i, false), url, page.fetched()).isPresent() ? 1 : 0;
      before +=
          ItemDay.shown(beside(page, group, i, true), url, page.fetched()).isPresent() ? 1 : 0;
    }
    if (after == before && after > 0) {
      String first = beside(page, group, 0, true);
      return ItemDay.shown(first, group.anchors().get(0).url().value(), page.fetched()).isPresent();
    }
    return before > after;
  }

  /** What stands on the link's own line and between it and its neighbour. */
  private static String beside(PageDom page, Group group, int index, boolean before) {
    List<Line> lines = page.lines();
    int place = group.places().get(index);
    String own = lines.get(place).text();
    String title = group.anchors().get(index).title();
    String shown = own.contains(title) ? title : group.anchors().get(index).link().text();
    StringBuilder text = new StringBuilder();
    int at = own.indexOf(shown);
    text.append(
        at < 0 || shown.isEmpty()
            ? ""
            : own.substring(0, at) + ' ' + own.substring(at + shown.length()));
    if (before) {
      int from =
          index == 0
              ? Math.max(0, place - 4)
              : Math.max(group.places().get(index - 1) + 1, place - 4);
      for (int i = from; i < place; i++) {
        text.append(' ').append(cut(lines.get(i).text()));
      }
    } else {
      int to =
          index + 1 == group.places().size()
              ? place + 5
              : Math.min(group.places().get(index + 1), place + 5);
      for (int i = place + 1; i < Math.min(lines.size(), to); i++) {
        text.append(' ').append(cut(lines.get(i).text()));
      }
    }
    return text.toString();
  }

  private static String cut(String text) {
    return text.length() > 80 ? "" : text;
  }

  /** Of the lines of its box the one that shows the link: often a day stands in front of it. */
  private static @org.jspecify.annotations.Nullable Integer lineOfWords(
      PageDom page, PageLink link, @org.jspecify.annotations.Nullable Integer first) {
    int end = first == null ? 0 : Math.min(first + 4, page.lines().size());
    for (int i = first == null ? 0 : first; i < end && !link.text().isEmpty(); i++) {
      Line line = page.lines().get(i);
      if (line.text().contains(link.text()) || link.text().startsWith(line.text())) {
        return i;
      }
    }
    return first;
  }

  private static String shape(Element anchor) {
    StringBuilder shape = new StringBuilder();
    Element at = anchor;
    for (int i = 0; i < SHAPE_DEPTH && at != null && !at.normalName().equals("body"); i++) {
      shape.append(at.normalName());
      if (i > 0) {
        boolean isEntry = ENTRIES.contains(at.normalName());
        for (String name : at.classNames()) {
          boolean tells = !STATE.matcher(name).matches() && !(isEntry && name.contains("--"));
          shape.append(tells ? "." + name : "");
        }
      }
      shape.append('<');
      at = at.parent();
    }
    return shape.toString();
  }

  /** The first line of the innermost box that shows something; null when there is none. */
  private static @org.jspecify.annotations.Nullable Integer lineOf(PageDom page, Element anchor) {
    for (Element at = anchor; at != null; at = at.parent()) {
      LineRange box = page.ranges().get(at);
      if (box != null) {
        return box.from();
      }
    }
    return null;
  }
}
