package org.policywatch.extract.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;

/**
 * Finds boxes that look alike, stand in one box and each sum up another page of the site: a link,
 * perhaps with a line on what it leads to and its day. What they are called does not matter.
 */
final class TeaserCards {
  /** Two may be parts of the text. */
  private static final int FEWEST = 3;

  /** Headline, section, summary, writer, day. */
  private static final int MOST_LINES = 5;

  private static final double SHORTEST = 5;
  private static final double LONGEST = 100;

  private record Kind(Element parent, String tag, String classes) {}

  private final PageDom page;
  private final List<Line> lines;

  private TeaserCards(PageDom page) {
    this.page = page;
    this.lines = page.lines();
  }

  /** The lines of such boxes, with what heads them. */
  static List<LineRange> in(PageDom page) {
    TeaserCards cards = new TeaserCards(page);
    Map<Kind, List<LineRange>> alike = new HashMap<>();
    for (Map.Entry<Element, LineRange> entry : page.ranges().entrySet()) {
      Element box = entry.getKey();
      Element parent = cards.isCard(entry.getValue()) ? box.parent() : null;
      if (parent != null) {
        alike
            .computeIfAbsent(
                new Kind(parent, box.normalName(), box.className()), kind -> new ArrayList<>())
            .add(entry.getValue());
      }
    }
    OwnSite site = new OwnSite(page);
    List<LineRange> found = new ArrayList<>();
    for (List<LineRange> kind : alike.values()) {
      if (kind.size() >= FEWEST && !site.isLeftAt(cards.link(kind.getFirst()))) {
        found.addAll(kind);
        found.add(cards.heading(kind.getFirst().from()));
      }
    }
    return found;
  }

  /** A link of more than a word, and short lines. */
  private boolean isCard(LineRange range) {
    int size = range.to() - range.from();
    if (size < 2 || size > MOST_LINES) {
      return false;
    }
    Line link = link(range);
    if (!link.isLinks() || link.weight() < SHORTEST) {
      return false;
    }
    for (int i = range.from(); i < range.to(); i++) {
      Line line = lines.get(i);
      if (line.furniture() || line.row() != null || line.weight() >= LONGEST) {
        return false;
      }
    }
    return true;
  }

  private Line link(LineRange card) {
    Line first = lines.get(card.from());
    return first.isLinks() ? first : lines.get(card.from() + 1);
  }

  private LineRange heading(int first) {
    Line line = first == 0 ? null : lines.get(first - 1);
    boolean heads = line != null && !line.furniture() && line.weight() < 12 && line.heading() != 1;
    return heads ? new LineRange(first - 1, first) : LineRange.EMPTY;
  }
}
