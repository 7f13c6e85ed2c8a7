package org.policywatch.extract.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
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

  /** By its tag, and by the values of the attributes {@code id} and {@code class}. */
  static boolean isSilent(Element element, String id, String classes) {
    return SILENT.contains(element.normalName())
        || element.attributesSize() > 0 && isHidden(element.attributes(), id, classes);
  }

  private static boolean isHidden(Attributes attributes, String id, String classes) {
    if (attributes.hasKey("hidden")) {
      return true;
    }
    String style = attributes.get("style");
    if (style.length() >= 12) {
      String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
      // WeChat shows its text by script only
      boolean unseen = plain.contains("visibility:hidden") && !id.equals("js_content");
      if (unseen || plain.contains("display:none")) {
        return true;
      }
    }
    return classes.length() >= 7 && isUnseen(classes);
  }

  private static boolean isUnseen(String classes) {
    int from = 0;
    for (int i = 0; i <= classes.length(); i++) {
      if (i == classes.length() || classes.charAt(i) <= ' ') {
        if (i - from >= 7 && UNSEEN.contains(classes.substring(from, i))) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
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
