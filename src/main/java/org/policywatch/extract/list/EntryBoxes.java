package org.policywatch.extract.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.LineRange;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.PageUrl;

/** Tells which part of a page is of which entry: as much as leads to no other entry. */
final class EntryBoxes {
  private final PageDom page;

  /** To which address an element leads; empty for more than one. */
  private final Map<Element, Optional<PageUrl>> owners = new HashMap<>();

  private EntryBoxes(PageDom page) {
    this.page = page;
  }

  /**
   * @param anchors links of one kind, in page order
   * @param lines which show their words
   */
  static List<Entry> of(PageDom page, List<Anchor> anchors, List<Integer> lines) {
    EntryBoxes boxes = new EntryBoxes(page);
    anchors.forEach(boxes::own);
    List<Entry> entries = new ArrayList<>(anchors.size());
    for (int i = 0; i < anchors.size(); i++) {
      entries.add(boxes.entry(anchors.get(i), lines.get(i)));
    }
    return entries;
  }

  private void own(Anchor anchor) {
    Optional<PageUrl> url = Optional.of(anchor.url());
    for (Element at = anchor.link().element(); at != null; at = at.parent()) {
      Optional<PageUrl> owner = owners.putIfAbsent(at, url);
      if (owner != null && owner.isEmpty()) {
        return; // so are all above it
      }
      if (owner != null && !owner.equals(url)) {
        owners.put(at, Optional.empty());
      }
    }
  }

  private Entry entry(Anchor anchor, int line) {
    Element box = anchor.link().element();
    LineRange lines = new LineRange(line, line + 1);
    Element at = box;
    while (at != null && owners.getOrDefault(at, Optional.empty()).isPresent()) {
      LineRange range = page.range(at);
      if (range.contains(line)) {
        box = at;
        lines = range;
      }
      at = at.parent();
    }
    return at == null
        ? new Entry(anchor, line, anchor.link().element(), new LineRange(line, line + 1))
        : new Entry(anchor, line, box, lines);
  }
}
