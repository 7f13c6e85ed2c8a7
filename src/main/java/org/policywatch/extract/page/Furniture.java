package org.policywatch.extract.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells by tag, class and id what belongs to the site and not to the article. */
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

  private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "menu", "dialog");

  /** Parts of class names and ids; {@code article-share} has the parts article and share. */
  private static final Set<String> PARTS =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "megamenu",
          "submenu",
          "footer",
          "foot",
          "sidebar",
          "aside",
          "breadcrumb",
          "breadcrumbs",
          "crumb",
          "crumbs",
          "share",
          "sharing",
          "bdshare",
          "related",
          "recommend",
          "recommended",
          "recommendation",
          "comments",
          "commentlist",
          "copyright",
          "friendlink",
          "friendlinks",
          "pagination",
          "pager",
          "login",
          "toolbar",
          "ewm",
          "qrcode",
          "qr",
          "hotword",
          "hotwords",
          "hotnews",
          "ads",
          "advert",
          "advertisement",
          "gg",
          "disclaimer",
          "topbar",
          "subscribe",
          "newsletter",
          "signup",
          "popup",
          "modal",
          "xgxw",
          "xglj",
          "xgwz",
          "tuijian",
          "fenxiang",
          "daohang",
          "dibu",
          "banquan",
          "sns",
          "social",
          "cookie",
          "cookies",
          "promo",
          "sponsor",
          "sponsored",
          "outbrain",
          "taboola");

  /** Whole class names and ids. */
  private static final Set<String> NAMES =
      Set.of(
          "rel",
          "ad",
          "side",
          "links",
          "link",
          "hot",
          "foot",
          "bottom",
          "tags",
          "tag",
          "comment",
          "crumb",
          "risk",
          "statement",
          "position",
          "location",
          "weizhi",
          "dqwz",
          "bread-crumbs",
          "page-nav",
          "post-nav",
          "coin",
          "ticker",
          "top-nav",
          "print",
          "tools",
          "ranking",
          "right",
          "more",
          "see-also",
          "read-more",
          "author-bio",
          "mod-relate",
          "other-news");

  private Furniture() {}

  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName()) || isHidden(element);
  }

  static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return style.length() >= 12
        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  static boolean isFurniture(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html") || tag.equals("main") || tag.equals("article")) {
      return false;
    }
    return TAGS.contains(tag) || names(element.className()) || names(element.id());
  }

  private static boolean names(String value) {
    if (value.isEmpty() || value.length() > 300) {
      return false;
    }
    for (String token : value.split("\\s+")) {
      String lower = token.toLowerCase(Locale.ROOT);
      if (NAMES.contains(lower) || PARTS.contains(lower)) {
        return true;
      }
      for (String part : token.split("[-_]|(?<=[a-z])(?=[A-Z])")) {
        if (PARTS.contains(part.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }
}
