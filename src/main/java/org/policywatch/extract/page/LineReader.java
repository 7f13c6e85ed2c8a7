package org.policywatch.extract.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks the body once, without recursion, and cuts what it shows into lines. */
final class LineReader implements NodeFilter {
  private static final int MAX_LINES = 200_000;
  private static final int MAX_TEXT = 6_000_000;

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "ucapcontent",
          "zoom",
          "founder-content");

  private record Open(Element element, int start, int marks) {}

  final List<Line> lines = new ArrayList<>();
  final Map<Element, LineRange> ranges = new IdentityHashMap<>();
  final List<PageComment> comments = new ArrayList<>();
  final List<LineRange> furniture = new ArrayList<>();
  final List<LineRange> readers = new ArrayList<>();

  private final FurnitureNames names = new FurnitureNames();
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder buffer = new StringBuilder();
  private int bufferLinks;
  private int linkDepth;
  private int textRead;
  private boolean blankPending;
  private final Element body;

  LineReader(Element body) {
    this.body = body;
    this.open.push(new Open(body, 0, 0));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Comment comment) {
      flush();
      comments.add(new PageComment(comment.getData().strip(), lines.size()));
    } else if (node instanceof Element element && element != body) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    if (Furniture.isSilent(element) || lines.size() >= MAX_LINES || textRead > MAX_TEXT) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    if (tag.equals("br")) {
      flush();
    } else if (tag.equals("meta")) {
      flush();
      comments.add(new PageComment(element.attr("name"), lines.size()));
    } else if (BLOCKS.contains(tag)) {
      flush();
      open.push(new Open(element, lines.size(), marks(element)));
    } else if (tag.equals("a")) {
      linkDepth++;
    } else if (!element.id().isEmpty() || !element.className().isEmpty()) {
      int marks = marks(element);
      if ((marks & FurnitureNames.CAPTION) != 0) {
        flush();
      }
      open.push(new Open(element, lines.size(), marks));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element) || element == body) {
      return FilterResult.CONTINUE;
    }
    if (element.normalName().equals("a")) {
      linkDepth = Math.max(0, linkDepth - 1);
    }
    Open top = open.peek();
    if (top != null && top.element() == element) {
      if (BLOCKS.contains(element.normalName()) || (top.marks() & FurnitureNames.CAPTION) != 0) {
        flush();
      }
      open.pop();
      LineRange range = new LineRange(top.start(), lines.size());
      if (!range.isEmpty()) {
        ranges.put(element, range);
        if (Furniture.isComments(element, top.marks())) {
          readers.add(range);
        } else if (Furniture.isFurniture(element, top.marks()) || isPicture(element, range)) {
          furniture.add(range);
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  /** A figure shows a picture and what is said of it, unless it holds rows or code. */
  private boolean isPicture(Element element, LineRange range) {
    return element.normalName().equals("figure")
        && lines.subList(range.from(), range.to()).stream()
            .noneMatch(line -> line.row() != null || line.block().normalName().equals("pre"));
  }

  private int marks(Element element) {
    return names.marks(element.className()) | names.marks(element.id());
  }

  void finish() {
    flush();
    ranges.put(body, new LineRange(0, lines.size()));
  }

  private void append(String text) {
    textRead += text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blankPending = !buffer.isEmpty();
      } else if (!isZeroWidth(c)) {
        if (blankPending) {
          buffer.append(' ');
          blankPending = false;
        }
        buffer.append(c);
        bufferLinks += linkDepth > 0 ? 1 : 0;
      }
    }
  }

  private void flush() {
    blankPending = false;
    if (buffer.isEmpty()) {
      return;
    }
    Element block = body;
    Element row = null;
    Element cell = null;
    int heading = 0;
    for (Open at : open) {
      String tag = at.element().normalName();
      if (block == body && BLOCKS.contains(tag)) {
        block = at.element();
      }
      if (heading == 0 && tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) <= '6') {
        heading = tag.charAt(1) - '0';
      }
      if (cell == null && (tag.equals("td") || tag.equals("th"))) {
        cell = at.element();
      }
      if (tag.equals("tr")) {
        row = at.element();
        break;
      }
    }
    add(block, row, row == null ? null : cell, Math.max(0, heading));
    buffer.setLength(0);
    bufferLinks = 0;
  }

  private void add(Element block, @Nullable Element row, @Nullable Element cell, int heading) {
    String text = buffer.toString();
    lines.add(
        new Line(
            lines.size(),
            text,
            block,
            row,
            cell,
            Math.min(bufferLinks, text.length()),
            heading,
            false));
  }

  /** White space as readers see it: U+3000, no-break and typographic blanks included. */
  static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u3000' || Character.isSpaceChar(c);
  }

  private static boolean isZeroWidth(char c) {
    return c == '\u200B'
        || c == '\u200C'
        || c == '\u200D'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u00AD'
        || (c >= '\uE000' && c <= '\uF8FF');
  }
}
