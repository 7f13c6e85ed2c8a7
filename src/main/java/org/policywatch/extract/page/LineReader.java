package org.policywatch.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Cuts into lines what the body shows, told of its nodes in order by a {@link PageWalk}. */
final class LineReader {
  private static final int MAX_LINES = 200_000;
  private static final int MAX_TEXT = 6_000_000;

  /** Words under a picture take so many lines at most. */
  private static final int LONGEST_CAPTION = 3;

  private static final int LONGEST_FORM = 6;

  /** Forms say less of what they are for. */
  private static final double SAYS = 80;

  /** What is said of a picture weighs less, and its photographer's name, a link, even less. */
  private static final double CAPTION = 100;

  private static final double CREDIT = 8;

  /** So many lines of this weight are a text; teasers are shorter, or fewer. */
  private static final int PARAGRAPHS = 6;

  private static final double PARAGRAPH = 50;

  final List<Line> lines = new ArrayList<>();

  /**
   * In the order in which they end, so that of two boxes of the same lines the inner comes first.
   */
  final Map<Element, LineRange> ranges = new LinkedHashMap<>();

  /** The line in which the words of a link begin, or the one before. */
  final Map<Element, Integer> linkLines = new HashMap<>();

  final List<PageComment> comments = new ArrayList<>();

  /** The lines with a picture between them and the line above. */
  final BitSet pictured = new BitSet();

  final List<LineRange> furniture = new ArrayList<>();
  final List<LineRange> readers = new ArrayList<>();

  private final Element body;

  /** The innermost element that we keep the lines of. */
  private Open open;

  private char[] buffer = new char[1_024];
  private int length;
  private int wide;
  private int bufferLinks;
  private int linkDepth;
  private int textRead;
  private int pictures;
  private int picturesAbove;
  private int inputs;
  private int lastInput;
  private boolean blankPending;

  LineReader(Element body) {
    this.body = body;
    this.open = Open.body(body);
  }

  /**
   * Goes into an element below the body.
   *
   * @return false when nothing in it is shown, nor its end is to be told
   */
  boolean enter(Element element, TagKind tag, String id, String classes) {
    if (lines.size() >= MAX_LINES || textRead > MAX_TEXT) {
      return false;
    }
    switch (tag.role) {
      case BLOCK -> {
        flush();
        // the id of a heading of the text is made of its words, and links lead there
        int marks =
            marks(tag.heading > 1 ? "" : id, classes) | FurnitureNames.hints(element, id, classes);
        open = open.inside(element, tag, lines.size(), marks, pictures);
        open.inputs = inputs;
      }
      case BREAK -> flush();
      case MARK -> comment(element.attr("name"));
      case LINK -> {
        linkDepth++;
        linkLines.put(element, lines.size());
      }
      case INLINE -> {
        pictures += tag.name.equals("img") || tag.name.equals("amp-img") ? 1 : 0;
        if (!id.isEmpty() || !classes.isEmpty()) {
          int marks = marks(id, classes);
          if ((marks & FurnitureNames.CAPTION) != 0) {
            flush();
          }
          open = open.inside(element, tag, lines.size(), marks, pictures);
        }
      }
    }
    return true;
  }

  /** Comes out of an element that was gone into. */
  void leave(Element element) {
    if (element.normalName().equals("a")) {
      linkDepth = Math.max(0, linkDepth - 1);
    }
    if (open.element == element && open.outer != null) {
      if (open.block == element || (open.marks & FurnitureNames.CAPTION) != 0) {
        flush();
      }
      close(open);
      open = open.outer;
    }
  }

  private void close(Open closed) {
    LineRange range = new LineRange(closed.start, lines.size());
    if (!range.isEmpty()) {
      ranges.put(closed.element, range);
      if (Furniture.isComments(closed.tag, closed.marks)) {
        readers.add(range);
      } else if (!isQuote(closed, range)
          && (Furniture.isFurniture(closed.tag, closed.marks)
              || isBeside(closed, range)
              || isForm(closed, range)
              || isPicture(closed.tag, range)
              || isPictureBox(closed, range))) {
        furniture.add(range);
      }
    }
  }

  /** What editors set off in large letters stands beside the text and is of it. */
  private boolean isQuote(Open closed, LineRange range) {
    boolean beside = closed.tag.name.equals("aside") || closed.tag.name.equals("figure");
    return beside
        && range.to() - range.from() <= LONGEST_CAPTION
        && (closed.element.className().toLowerCase(Locale.ROOT).contains("quote")
            || closed.element.selectFirst("blockquote, q") != null)
        && lines.subList(range.from(), range.to()).stream().noneMatch(Line::isLinks);
  }

  /** A box at the right, unless it holds a text in paragraphs. */
  private boolean isBeside(Open closed, LineRange range) {
    return (closed.marks & FurnitureNames.PLACE) != 0
        && !closed.tag.isWide
        && lines.subList(range.from(), range.to()).stream()
                .filter(line -> line.weight() >= PARAGRAPH && !line.isLinks())
                .filter(line -> Texts.hasStop(line.text()))
                .limit(PARAGRAPHS)
                .count()
            < PARAGRAPHS;
  }

  /** What readers are to fill in; some systems wrap the whole page in a form. */
  private boolean isForm(Open closed, LineRange range) {
    boolean fills = closed.tag.role == TagKind.Role.BLOCK && inputs > closed.inputs;
    return (fills || closed.tag.name.equals("form"))
        && !closed.tag.isWide
        && range.to() - range.from() <= LONGEST_FORM
        && !holdsText(range);
  }

  /** A short article with a form below it: more is said above the fields than why to fill them. */
  private boolean holdsText(LineRange range) {
    double says = 0;
    int to = Math.max(range.from(), Math.min(range.to(), lastInput));
    for (Line line : lines.subList(range.from(), to)) {
      says += Texts.hasStop(line.text()) ? line.weight() : 0;
    }
    return says >= SAYS;
  }

  /** A picture that stands where we do not go. */
  void picture() {
    pictures++;
  }

  /** A field; only in those of words do readers tell who they are. */
  void input(String type) {
    if (type.isEmpty() || type.equals("text") || type.equals("email")) {
      inputs++;
      lastInput = lines.size();
    }
  }

  /** A figure shows a picture and what is said of it, unless it holds rows or code. */
  private boolean isPicture(TagKind tag, LineRange range) {
    return tag.name.equals("figure")
        && lines.subList(range.from(), range.to()).stream()
            .noneMatch(line -> line.row() != null || line.block().normalName().equals("pre"));
  }

  /** A table or a box that is called a picture, shows one, and some words that lead nowhere. */
  private boolean isPictureBox(Open closed, LineRange range) {
    boolean mayFrame =
        closed.tag.name.equals("table") || (closed.marks & FurnitureNames.PICTURE) != 0;
    return mayFrame
        && pictures > closed.pictures
        && !closed.tag.isWide
        && range.to() - range.from() <= LONGEST_CAPTION
        && lines.subList(range.from(), range.to()).stream()
            .allMatch(
                line -> line.heading() == 0 && line.weight() < (line.isLinks() ? CREDIT : CAPTION));
  }

  void comment(String text) {
    flush();
    comments.add(new PageComment(text, lines.size()));
  }

  private int marks(String id, String classes) {
    return FurnitureNames.marks(classes) | FurnitureNames.marks(id);
  }

  void finish() {
    flush();
    ranges.put(body, new LineRange(0, lines.size()));
  }

  void text(String text) {
    textRead += text.length();
    if (length + 2 * text.length() > buffer.length) {
      buffer = Arrays.copyOf(buffer, length + 2 * text.length() + buffer.length);
    }
    int before = length;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blankPending = length > 0;
      } else if (!isZeroWidth(c)) {
        if (blankPending) {
          // a blank in front of a link is not of it
          before += length == before ? 1 : 0;
          buffer[length++] = ' ';
          blankPending = false;
        }
        buffer[length++] = c;
        wide += c >= 0x2E80 ? 1 : 0;
      }
    }
    bufferLinks += linkDepth > 0 ? length - before : 0;
  }

  private void flush() {
    blankPending = false;
    if (length > 0) {
      pictured.set(lines.size(), pictures > picturesAbove);
      picturesAbove = pictures;
      lines.add(
          new Line(
              lines.size(),
              new String(buffer, 0, length),
              wide + (length - wide) / 3.0,
              open.block,
              open.row,
              open.row == null ? null : open.cell,
              Math.min(bufferLinks, length),
              open.heading,
              false));
      length = 0;
      wide = 0;
      bufferLinks = 0;
    }
  }

  /** White space as readers see it: U+3000, no-break and typographic blanks included. */
  static boolean isBlank(char c) {
    return c <= ' ' || c >= 0xA0 && c <= '\u3000' && Character.isSpaceChar(c);
  }

  private static boolean isZeroWidth(char c) {
    return c >= 0xAD
        && (c == '\u00AD'
            || c == '\u200B'
            || c == '\u200C'
            || c == '\u200D'
            || c == '\u2060'
            || c == '\uFEFF'
            || (c >= '\uE000' && c <= '\uF8FF'));
  }
}
