package org.policywatch.extract.list;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.PageLink;
import org.policywatch.extract.page.Texts;
import org.policywatch.model.PageUrl;

/**
 * A link as readers see it.
 *
 * @param link what is clicked
 * @param url where it leads
 * @param title its words, whole even where the page cuts them
 */
record Anchor(PageLink link, PageUrl url, String title) {
  private static final Pattern CALL =
      Pattern.compile(
          "(?:openUrl|jumpToDetail|window\\.open|location(?:\\.href)?\\s?=|goDetail|toDetail|open)\\s{0,2}\\(?\\s{0,2}['\"](?<url>[^'\"]{2,500})['\"]");

  /** The link of an element; null when it leads nowhere. */
  static @Nullable Anchor of(PageDom page, PageLink link) {
    return address(link.element())
        .flatMap(page.url()::resolve)
        .map(url -> new Anchor(link, url, title(link)))
        .orElse(null);
  }

  private static Optional<String> address(Element element) {
    String href = element.attr("href").strip();
    String lower = href.toLowerCase(Locale.ROOT);
    boolean real =
        !href.isEmpty()
            && !href.startsWith("#")
            && !lower.startsWith("javascript:")
            && !lower.startsWith("mailto:");
    if (real) {
      return Optional.of(href);
    }
    for (String name : new String[] {"data-href", "data-url", "data-link"}) {
      if (!element.attr(name).isBlank()) {
        return Optional.of(element.attr(name));
      }
    }
    Matcher call = CALL.matcher(element.attr("onclick") + ' ' + href);
    return call.find() ? Optional.of(call.group("url")) : Optional.empty();
  }

  private static String title(PageLink link) {
    String shown = link.text();
    String whole = Texts.tidy(link.element().attr("title"));
    if (whole.isEmpty()) {
      return strip(shown);
    }
    String head = shown.replaceFirst("(?:…|\\.{2,3})+$", "");
    boolean cut = head.length() < shown.length() || shown.isEmpty();
    boolean longer = whole.length() > shown.length() && Texts.key(whole).contains(Texts.key(head));
    return strip(cut || longer ? whole : shown);
  }

  /** Bullets in front of the words. */
  private static String strip(String title) {
    return title.replaceFirst("^[·•▪■●◆>》*-]\\s?", "").strip();
  }
}
