package org.policywatch.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The one walk over the tree of a page: its elements, by what they are asked for, and its lines.
 */
final class PageWalk {
  /** How wide those pictures are that only count readers. */
  private static final Set<String> DOTS = Set.of("0", "1", "1px");

  final Map<String, TagKind> tags = new HashMap<>();
  final Map<String, Element> ids = new HashMap<>();
  final List<Element> classed = new ArrayList<>();
  final List<Element> properties = new ArrayList<>();
  final LineReader reader;

  private final Element body;
  private boolean inBody;

  /** The element in which nothing is shown, while we are in it. */
  private @Nullable Element silent;

  private PageWalk(Element body) {
    this.body = body;
    this.reader = new LineReader(body);
  }

  static PageWalk over(Document document) {
    PageWalk walk = new PageWalk(document.body());
    walk.walk(document);
    walk.reader.finish();
    return walk;
  }

  /** Depth first and without recursion, so that deep nesting does not overflow the stack. */
  private void walk(Element root) {
    int[] next = new int[64];
    int depth = 0;
    Element at = root;
    enter(root);
    while (at != null) {
      if (next[depth] == at.childNodeSize()) {
        leave(at);
        at = at.parent();
        depth--;
      } else if (at.childNode(next[depth]++) instanceof Element child) {
        enter(child);
        at = child;
        depth++;
        next = depth == next.length ? Arrays.copyOf(next, 2 * depth) : next;
        next[depth] = 0;
      } else if (inBody && silent == null) {
        show(at.childNode(next[depth] - 1));
      }
    }
  }

  private void show(Node leaf) {
    if (leaf instanceof TextNode text) {
      reader.text(text.getWholeText());
    } else if (leaf instanceof Comment comment) {
      reader.comment(comment.getData().strip());
    }
  }

  private void enter(Element element) {
    TagKind tag = tags.computeIfAbsent(element.normalName(), TagKind::new);
    tag.elements.add(element);
    boolean within = inBody && silent == null;
    boolean hides = tag.isSilent;
    String id = "";
    String classes = "";
    if (element.attributesSize() > 0) {
      Attributes attributes = element.attributes();
      id = attributes.get("id");
      classes = attributes.get("class").trim();
      if (!id.isEmpty()) {
        ids.putIfAbsent(id, element);
      }
      if (!classes.isEmpty()) {
        classed.add(element);
      }
      if (attributes.hasKey("itemprop") || attributes.hasKey("property")) {
        properties.add(element);
      }
      hides = hides || within && Furniture.isHidden(attributes, id, classes);
    }
    if (within && tag.name.equals("input")) {
      reader.input(element.attr("type"));
    }
    if (inBody && tag.name.equals("img") && isShownWithoutScripts(element, id, classes)) {
      reader.picture();
    }
    inBody |= element == body;
    boolean shows = !within || !hides && reader.enter(element, tag, id, classes);
    silent = shows ? silent : element;
  }

  /** Scripts load the pictures of many pages late; for who runs none they stand in noscript. */
  private boolean isShownWithoutScripts(Element picture, String id, String classes) {
    return silent != null
        && silent.normalName().equals("noscript")
        && !DOTS.contains(picture.attr("width"))
        && !Furniture.isHidden(picture.attributes(), id, classes);
  }

  private void leave(Element element) {
    if (element == silent) {
      silent = null;
    } else if (element == body) {
      inBody = false;
    } else if (inBody && silent == null) {
      reader.leave(element);
    }
  }
}
