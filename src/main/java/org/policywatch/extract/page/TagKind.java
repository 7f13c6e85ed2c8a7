package org.policywatch.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the name of a tag says, settled once a page, and the elements of that name in order. */
final class TagKind {
  /** What an element does to the lines round it. */
  enum Role {
    /** Ends the line before it, and its own. */
    BLOCK,
    /** Ends the line. */
    BREAK,
    /** Shows nothing and tells where something begins. */
    MARK,
    LINK,
    INLINE
  }

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

  /** Never shown, or not text. */
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "select",
          "option",
          "textarea",
          "button",
          "svg",
          "canvas",
          "iframe",
          "object",
          "embed",
          "input",
          "math",
          "video",
          "audio",
          "head",
          "datalist");

  private static final Set<String> FURNITURE =
      Set.of("nav", "footer", "aside", "menu", "dialog", "figcaption");

  /** Their names are those of templates: they hold the article, whatever they are called. */
  private static final Set<String> WIDE = Set.of("body", "html", "main", "article");

  final String name;
  final Role role;
  final boolean isSilent;
  final boolean isFurniture;
  final boolean isWide;

  /** The level of a heading; 0 for other tags. */
  final int heading;

  final List<Element> elements = new ArrayList<>();

  TagKind(String name) {
    this.name = name;
    this.role = role(name);
    this.isSilent = SILENT.contains(name);
    this.isFurniture = FURNITURE.contains(name);
    this.isWide = WIDE.contains(name);
    boolean heads =
        name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6';
    this.heading = heads ? name.charAt(1) - '0' : 0;
  }

  private static Role role(String name) {
    return switch (name) {
      case "br" -> Role.BREAK;
      case "meta" -> Role.MARK;
      case "a" -> Role.LINK;
      default -> BLOCKS.contains(name) ? Role.BLOCK : Role.INLINE;
    };
  }
}
