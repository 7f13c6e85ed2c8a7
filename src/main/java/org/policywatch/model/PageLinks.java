package org.policywatch.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The links of a page that matter.
 *
 * @param attachments files of the document
 * @param items for a list page: what it lists, in page order
 * @param nextPage for a list page: the next one; or null
 */
public record PageLinks(
    List<Attachment> attachments, List<ListItem> items, @Nullable PageUrl nextPage) {
  public static final PageLinks NONE = new PageLinks(List.of(), List.of(), null);

  public PageLinks {
    attachments = List.copyOf(attachments);
    items = List.copyOf(items);
  }

  /** A file of the document: the link's words, and the address, absolute where it resolves. */
  public record Attachment(String name, String href) {}

  /**
   * An entry of a list page.
   *
   * @param title the whole title, from the {@code title} attribute where the link's words are cut
   * @param href the absolute address
   * @param date as exact as the list gives it; or null
   */
  public record ListItem(String title, String href, @Nullable PageTime date) {}
}
