package org.policywatch.extract.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;

/** Tells by tag and attributes what is never shown, and what belongs to the site. */
final class Furniture {
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

  /** By its attributes, of which {@code id} and {@code class} are at hand. */
  static boolean isHidden(Attributes attributes, String id, String classes) {
    if (attributes.hasKey("hidden")) {
      return true;
    }
    String style = attributes.get("style");
    if (style.length() >= 12 && mayHide(style)) {
      String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
      // WeChat shows its text by script only
      boolean unseen = plain.contains("visibility:hidden") && !id.equals("js_content");
      if (unseen || plain.contains("display:none")) {
        return true;
      }
    }
    return classes.length() >= 7 && isUnseen(classes);
  }

  /** What hides an element ends on y: display, visibility. */
  private static boolean mayHide(String style) {
    for (int i = style.indexOf(':'); i >= 0; i = style.indexOf(':', i + 1)) {
      int last = i - 1;
      while (last >= 0 && style.charAt(last) == ' ') {
        last--;
      }
      if (last >= 0 && (style.charAt(last) | 0x20) == 'y') {
        return true;
      }
    }
    return false;
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
  static boolean isComments(TagKind tag, int marks) {
    return (marks & FurnitureNames.READERS) != 0
        && !tag.name.equals("body")
        && !tag.name.equals("html");
  }

  static boolean isFurniture(TagKind tag, int marks) {
    boolean foot = (marks & FurnitureNames.FOOT) != 0 && !tag.name.equals("p");
    return !tag.isWide && (foot || (marks & FurnitureNames.SITE) != 0 || tag.isFurniture);
  }
}
