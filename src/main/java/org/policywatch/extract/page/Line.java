package org.policywatch.extract.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows in one line or paragraph.
 *
 * @param index its place in {@link PageDom#lines()}
 * @param text white space folded to single blanks, never empty
 * @param weight its length with Latin letters counted a third, so that languages compare
 * @param block the innermost block element it stands in
 * @param row the table row it stands in; or null
 * @param cell the table cell it stands in; or null
 * @param linkLength how many UTF-16 units of the text are link text
 * @param heading 1 to 6 in a heading element, else 0
 * @param furniture true when it stands in navigation, a share bar, a footer, a side column
 */
public record Line(
    int index,
    String text,
    double weight,
    Element block,
    @Nullable Element row,
    @Nullable Element cell,
    int linkLength,
    int heading,
    boolean furniture) {

  /** True when most of the line is link text; an address that is printed leads to itself. */
  public boolean isLinks() {
    return linkLength * 2 > text.length() && !isAddress();
  }

  private boolean isAddress() {
    return (text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www."))
        && text.indexOf(' ') < 0;
  }

  Line asFurniture() {
    return new Line(index, text, weight, block, row, cell, linkLength, heading, true);
  }
}
