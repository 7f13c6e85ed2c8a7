package org.policywatch.extract.list;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.PageLinks;
import org.policywatch.model.PageLinks.ListItem;
import org.policywatch.model.PageUrl;

/**
 * Reads a list page: its entries in order, and the page that goes on. Navigation, side columns and
 * pagination are not entries. Stateless; never throws for a bad page.
 */
public final class ListReader {
  /** How entries can be kept, most exact first. */
  private static final List<ItemSource> SOURCES =
      List.of(new RecordItems(), new JsonItems(), new AnchorItems(), new ScriptItems());

  /** Entries and next page; attachments are left empty. */
  public PageLinks read(PageDom page) {
    return read(page, entries(page).items());
  }

  /** The same when the entries are known already. */
  public PageLinks read(PageDom page, List<ListItem> items) {
    return new PageLinks(List.of(), items, next(page, items));
  }

  /**
   * The entries alone: whether a page is a list is told by them, before its next page is sought.
   */
  public Entries entries(PageDom page) {
    for (ItemSource source : SOURCES) {
      Entries entries = source.entries(page);
      if (!entries.items().isEmpty()) {
        return entries;
      }
    }
    return Entries.NONE;
  }

  /** True when a list goes on where only the post of a form leads. */
  public boolean pagesByForm(PageDom page) {
    return NextPage.isForm(page);
  }

  private static @Nullable PageUrl next(PageDom page, List<ListItem> items) {
    Optional<PageUrl> next = items.isEmpty() ? Optional.empty() : NextPage.of(page);
    return next.filter(url -> !url.equals(page.url())).orElse(null);
  }
}
