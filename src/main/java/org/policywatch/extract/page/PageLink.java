package org.policywatch.extract.page;

import org.jsoup.nodes.Element;

/**
 * An {@code <a>} of a page.
 *
 * @param element the element itself, with or without an address
 * @param text the words it shows, tidied
 */
public record PageLink(Element element, String text) {
  public static PageLink of(Element element) {
    return new PageLink(element, Texts.of(element));
  }
}
