package org.policywatch.extract.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What class names and ids say of an element. */
final class FurnitureNames {
  /** Words under a picture. */
  static final int CAPTION = 1;

  /** What readers wrote. */
  static final int READERS = 2;

  /** What belongs to the site. */
  static final int SITE = 4;

  /** A box round a picture, perhaps with what is said of it. */
  static final int PICTURE = 8;

  /** The foot of the page, or the last words of the text. */
  static final int FOOT = 16;

  /** Where a box stands, which may be one beside the text or the one that holds it. */
  static final int PLACE = 32;

  /** Longer lists of names are built by scripts. */
  private static final int LONGEST = 300;

  /** What we know is shorter; only then is it looked up. */
  private static final int LONGEST_KNOWN = 20;

  private static final Set<String> CAPTION_PARTS =
      Set.of("caption", "captions", "figcaption", "credit", "credits");

  private static final Set<String> CAPTION_NAMES =
      Stream.of("img", "image", "pic", "picture", "photo")
          .flatMap(
              picture ->
                  Stream.of("desc", "descr", "description", "intro", "note", "title", "txt")
                      .flatMap(
                          words -> Stream.of("", "-", "_").map(sign -> picture + sign + words)))
          .collect(Collectors.toSet());

  private static final Set<String> FOOT_PARTS = Set.of("foot", "footer");

  private static final Set<String> PICTURE_PARTS =
      Set.of(
          "image",
          "images",
          "img",
          "photo",
          "photos",
          "photobox",
          "imagebox",
          "picture",
          "pic",
          "thumb",
          "foto",
          "bild");

  private static final Set<String> READERS_PARTS =
      words(
          """
          comment comments commentlist commentlists commentarea commenting disqus livefyre
          respond replies reactions feedback pinglun
          """);

  /** Parts of class names and ids; {@code article-share} has the parts article and share. */
  private static final Set<String> SITE_PARTS =
      words(
          """
          nav navbar navigation menu megamenu submenu sidebar aside breadcrumb
          breadcrumbs crumb crumbs share sharing bdshare related recommend recommended
          recommendation copyright friendlink friendlinks pagination pager login toolbar ewm
          qrcode qr hotword hotwords hotnews ads advert advertisement gg disclaimer topbar
          subscribe newsletter signup popup modal xgxw xglj xgwz tuijian fenxiang daohang dibu
          banquan sns social cookie cookies promo sponsor sponsored outbrain taboola caption
          captions credit credits chapo bio byline bylines standfirst dek kicker trending
          relatedposts relatednews relatedlinks sharedaddy addtoany yarpp mostread mostpopular
          ad vjs jwplayer gdpr consent onetrust toc paywall regwall recirc interstitial
          attribution contributions epic cta button buttons btn gallery slideshow carousel poll boilerplate
          teasers tags keywords readmore nextread readnext seealso footnote footnotes endnote endnotes
          infobox navbox reflist references
          """);

  /** Whole class names and ids. */
  private static final Set<String> SITE_NAMES =
      words(
          """
          rel ad side links link hot bottom tags tag crumb risk statement position
          location weizhi dqwz bread-crumbs page-nav post-nav coin ticker top-nav print tools
          ranking more see-also read-more author-bio mod-relate other-news
          author-box author-info about-author about-the-author post-meta entry-meta
          article-meta read-next up-next most-read most-popular more-stories more-on-this
          also-read story-tags article-tags post-tags entry-tags tag-list topic-list video-js
          author authors author-name contributors post-author article-author story-author date
          timestamp post-date article-date pub-date publish-date entry-date field-label
          contributor-bio content-authors featured-video video-promo
          """);

  private static final Map<String, Integer> OF_PARTS = new HashMap<>();
  private static final Map<String, Integer> OF_NAMES = new HashMap<>();

  static {
    SITE_PARTS.forEach(part -> OF_PARTS.put(part, SITE));
    READERS_PARTS.forEach(part -> OF_PARTS.merge(part, READERS, Integer::sum));
    FOOT_PARTS.forEach(part -> OF_PARTS.merge(part, FOOT, Integer::sum));
    PICTURE_PARTS.forEach(part -> OF_PARTS.merge(part, PICTURE, Integer::sum));
    CAPTION_PARTS.forEach(part -> OF_PARTS.merge(part, CAPTION, Integer::sum));
    SITE_PARTS.forEach(name -> OF_NAMES.put(name, SITE));
    CAPTION_NAMES.forEach(name -> OF_NAMES.put(name, SITE | CAPTION));
    List.of("cutline", "bildunterschrift", "bilduntertitel", "bildtext")
        .forEach(name -> OF_NAMES.put(name, SITE | CAPTION));
    SITE_NAMES.forEach(name -> OF_NAMES.put(name, SITE));
    OF_NAMES.put("right", PLACE);
  }

  /** Where templates name their parts for tests and for those who listen to pages. */
  private static final String[] HINTS = {"data-testid", "data-component", "aria-label"};

  /** Parts of a page that no text stands in. */
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar");

  /** A longer label tells what the part is about. */
  private static final int LONGEST_HINT = 30;

  private static final SeenNames SEEN = new SeenNames(FurnitureNames::read);

  private FurnitureNames() {}

  /** The marks of a class attribute or an id, added up. */
  static int marks(String names) {
    return names.isEmpty() || names.length() > LONGEST ? 0 : SEEN.meaning(names);
  }

  /** The same of what else an element is called, its id and classes known. */
  static int hints(Element element, String id, String classes) {
    int known = (id.isEmpty() ? 0 : 1) + (classes.isEmpty() ? 0 : 1);
    if (element.attributesSize() <= known) {
      return 0;
    }
    Attributes attributes = element.attributes();
    int marks = ROLES.contains(attributes.get("role")) ? SITE : 0;
    for (String name : HINTS) {
      String hint = attributes.get(name);
      marks |= hint.length() > LONGEST_HINT ? 0 : marks(hint);
    }
    return marks;
  }

  private static int read(String names) {
    int marks = 0;
    int name = 0;
    int before = 0;
    int part = 0;
    for (int i = 0; i <= names.length(); i++) {
      char c = i == names.length() ? ' ' : names.charAt(i);
      boolean hump =
          i > part && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
      boolean ends = c <= ' ' || c == '-' || c == '_' || c == ':';
      if ((hump || ends) && i > part) {
        marks |= marks(OF_PARTS, names, part, i);
        int both = marks(OF_NAMES, names, before, i);
        marks |= (both & CAPTION) != 0 ? both : 0;
        before = part;
      }
      part = hump ? i : ends ? i + 1 : part;
      if (c <= ' ') {
        marks |= marks(OF_NAMES, names, name, i);
        name = i + 1;
      }
    }
    return marks;
  }

  private static int marks(Map<String, Integer> known, String names, int from, int to) {
    return to - from > LONGEST_KNOWN
        ? 0
        : known.getOrDefault(names.substring(from, to).toLowerCase(Locale.ROOT), 0);
  }

  private static Set<String> words(String lines) {
    return Set.of(lines.strip().split("\\s+"));
  }
}
