package org.policywatch.model;

import java.util.List;
import java.util.Optional;
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

  /**
   * A file of the document.
   *
   * @param name the link's words
   * @param href the address, absolute where it resolves
   * @param place where its text stands in {@link Article#text()}; null when it was not read
   */
  public record Attachment(String name, String href, @Nullable Place place) {
    public Attachment(String name, String href) {
      this(name, href, null);
    }
  }

  /** From the first UTF-16 code unit to one past the last. */
  public record Place(int start, int end) {
    public boolean contains(int offset) {
      return start <= offset && offset < end;
    }
  }

  /** The file that the text at this offset of {@link Article#text()} is from, if it is from one. */
  public Optional<Attachment> fileAt(int offset) {
    return attachments.stream()
        .filter(file -> file.place() != null && file.place().contains(offset))
        .findFirst();
  }

  /**
   * An entry of a list page.
   *
   * @param title the whole title, from the {@code title} attribute where the link's words are cut
   * @param href the absolute address
   * @param date as exact as the list gives it; or null
   */
  public record ListItem(String title, String href, @Nullable PageTime date) {}
}
