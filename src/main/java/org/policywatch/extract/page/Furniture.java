package org.policywatch.extract.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells by tag and attributes what is never shown, and what belongs to the site. */
final class Furniture {
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

  private static final Set<String> TAGS =
      Set.of("nav", "footer", "aside", "menu", "dialog", "figcaption");

  /** Their names are those of templates: they hold the article, whatever they are called. */
  private static final Set<String> WIDE = Set.of("body", "html", "main", "article");

  /** Names of what is there for screen readers only. */
  private static final Set<String> UNSEEN =
      Set.of(
          "visually-hidden",
          "visuallyhidden",
          "sr-only",
          "screen-reader-text",
          "u-hidden",
          "off-screen",
          "element-invisible",
          "mw-editsection");

  private Furniture() {}

  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName()) || isHidden(element);
  }

  static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.length() >= 12) {
      String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
      // WeChat shows its text by script only
      boolean unseen = plain.contains("visibility:hidden") && !element.id().equals("js_content");
      if (unseen || plain.contains("display:none")) {
        return true;
      }
    }
    String names = element.className();
    return names.length() >= 7
        && element.classNames().stream().anyMatch(name -> UNSEEN.contains(name));
  }

  /** What readers wrote, often more than the article. */
  static boolean isComments(Element element, int marks) {
    String tag = element.normalName();
    return (marks & FurnitureNames.READERS) != 0 && !tag.equals("body") && !tag.equals("html");
  }

  static boolean isFurniture(Element element, int marks) {
    String tag = element.normalName();
    return !WIDE.contains(tag) && ((marks & FurnitureNames.SITE) != 0 || TAGS.contains(tag));
  }
}
