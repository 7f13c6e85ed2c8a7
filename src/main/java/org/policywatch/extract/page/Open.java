package org.policywatch.extract.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that the reader of lines is in, and what it says of the lines that end in it. */
final class Open {
  final Element element;
  final @Nullable Open outer;
  final int start;
  final int marks;

  /** The innermost block. */
  final Element block;

  /** The innermost row of a table, with the cell and the heading inside of it. */
  @Nullable Element row;

  @Nullable Element cell;
  int heading;

  private Open(Element element, @Nullable Open outer, int start, int marks, Element block) {
    this.element = element;
    this.outer = outer;
    this.start = start;
    this.marks = marks;
    this.block = block;
  }

  static Open body(Element body) {
    return new Open(body, null, 0, 0, body);
  }

  Open inside(Element child, int line, int itsMarks, boolean isBlock) {
    Open open = new Open(child, this, line, itsMarks, isBlock ? child : block);
    String tag = child.normalName();
    if (tag.equals("tr")) {
      open.row = child;
      return open;
    }
    open.row = row;
    open.cell = tag.equals("td") || tag.equals("th") ? child : cell;
    boolean heads =
        tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    open.heading = heads ? tag.charAt(1) - '0' : heading;
    return open;
  }
}
