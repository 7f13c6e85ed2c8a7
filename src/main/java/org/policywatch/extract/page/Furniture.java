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

  private static final Set<String> TAGS =
      Set.of("nav", "footer", "aside", "menu", "dialog", "figcaption");

  private static final Set<String> CAPTIONS = Set.of("caption", "captions", "credit", "credits");

  /** Parts of the names of what readers wrote. */
  private static final Set<String> READERS =
      Set.of(
          "comment",
          "comments",
          "commentlist",
          "commentlists",
          "commentarea",
          "commenting",
          "disqus",
          "livefyre",
          "respond",
          "replies",
          "reactions",
          "pinglun");

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
          "taboola",
          "caption",
          "captions",
          "credit",
          "credits",
          "bio",
          "byline",
          "bylines",
          "pullquote",
          "standfirst",
          "dek",
          "kicker",
          "trending",
          "relatedposts",
          "relatednews",
          "relatedlinks",
          "sharedaddy",
          "addtoany",
          "yarpp",
          "mostread",
          "mostpopular");

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
          "other-news",
          "pull-quote",
          "author-box",
          "author-info",
          "about-author",
          "about-the-author",
          "post-meta",
          "entry-meta",
          "article-meta",
          "read-next",
          "up-next",
          "most-read",
          "most-popular",
          "more-stories",
          "more-on-this",
          "also-read",
          "story-tags",
          "article-tags",
          "post-tags",
          "entry-tags",
          "tag-list",
          "topic-list");

  /** Names of what is there for screen readers only. */
  private static final Set<String> UNSEEN =
      Set.of("visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "u-hidden");

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

  /** Words under a picture, which some pages keep in an inline element. */
  static boolean isCaption(Element element) {
    return hasPart(element.className(), CAPTIONS);
  }

  /** What readers wrote, often more than the article. */
  static boolean isComments(Element element) {
    String tag = element.normalName();
    return !tag.equals("body")
        && !tag.equals("html")
        && (hasPart(element.id(), READERS) || hasPart(element.className(), READERS));
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
    }
    return hasPart(value, PARTS);
  }

  private static boolean hasPart(String value, Set<String> parts) {
    if (value.isEmpty() || value.length() > 300) {
      return false;
    }
    int from = 0;
    for (int i = 0; i <= value.length(); i++) {
      char c = i == value.length() ? ' ' : value.charAt(i);
      boolean hump =
          i > from && Character.isUpperCase(c) && Character.isLowerCase(value.charAt(i - 1));
      boolean ends = c <= ' ' || c == '-' || c == '_' || c == ':';
      if ((hump || ends) && i > from) {
        if (parts.contains(value.substring(from, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
      from = hump ? i : ends ? i + 1 : from;
    }
    return false;
  }
}
