package org.policywatch.extract.list;

import java.util.List;
import org.policywatch.extract.page.LineRange;
import org.policywatch.model.PageLinks.ListItem;

/**
 * What a page lists.
 *
 * @param items in page order, each address once
 * @param boxes the lines that tell of one item each, in page order; empty where they are not known
 * @param dated how many items show their day on the page
 */
public record Entries(List<ListItem> items, List<LineRange> boxes, int dated) {
  static final Entries NONE = new Entries(List.of(), List.of(), 0);

  public Entries {
    items = List.copyOf(items);
    boxes = List.copyOf(boxes);
  }

  /** Items that stand in no lines: a script or an answer for scripts holds them. */
  static Entries of(List<ListItem> items) {
    return new Entries(items, List.of(), 0);
  }
}
