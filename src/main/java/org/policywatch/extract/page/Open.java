package org.policywatch.extract.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that the reader of lines is in, and what it says of the lines that end in it. */
final class Open {
  final Element element;
  final TagKind tag;
  final @Nullable Open outer;
  final int start;
  final int marks;

  /** How many pictures stand before it. */
  final int pictures;

  /** How many fields to write in stand before it. */
  int inputs;

  /** The innermost block. */
  final Element block;

  /** The innermost row of a table, with the cell and the heading inside of it. */
  @Nullable Element row;

  @Nullable Element cell;
  int heading;

  private Open(
      Element element,
      TagKind tag,
      @Nullable Open outer,
      int start,
      int marks,
      int pictures,
      Element block) {
    this.element = element;
    this.tag = tag;
    this.outer = outer;
    this.start = start;
    this.marks = marks;
    this.pictures = pictures;
    this.block = block;
  }

  static Open body(Element body) {
    return new Open(body, new TagKind("body"), null, 0, 0, 0, body);
  }

  Open inside(Element child, TagKind itsTag, int line, int itsMarks, int picturesBefore) {
    Element itsBlock = itsTag.role == TagKind.Role.BLOCK ? child : block;
    Open open = new Open(child, itsTag, this, line, itsMarks, picturesBefore, itsBlock);
    String name = itsTag.name;
    if (name.equals("tr")) {
      open.row = child;
      return open;
    }
    open.row = row;
    open.cell = name.equals("td") || name.equals("th") ? child : cell;
    open.heading = itsTag.heading > 0 ? itsTag.heading : heading;
    return open;
  }
}
