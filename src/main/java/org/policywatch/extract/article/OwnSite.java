package org.policywatch.extract.article;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.PageUrl;

/** Whose page it is; what it says of its own address counts where we do not know it. */
final class OwnSite {
  /** Where a site asks its readers to follow it. */
  private static final Set<String> CHANNELS =
      Set.of(
          "facebook.com",
          "twitter.com",
          "x.com",
          "instagram.com",
          "whatsapp.com",
          "t.me",
          "youtube.com",
          "google.com",
          "apple.com",
          "linkedin.com",
          "pinterest.com",
          "flipboard.com",
          "tiktok.com",
          "weibo.com");

  /** What stands between a name and its country in {@code example.co.uk}. */
  private static final Set<String> SHARED =
      Set.of("co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "go");

  private final PageUrl url;
  private final String site;

  OwnSite(PageDom page) {
    this.url = page.url();
    this.site = site(page.meta("og:url").flatMap(PageUrl::parse).orElse(url));
  }

  /**
   * True for a link to the site of somebody else, such as a shop or a source; related pages are its
   * own.
   */
  boolean isLeftAt(Line line) {
    Element link = line.block().selectFirst("a[href]");
    if (link == null || site.endsWith(".invalid")) {
      return false;
    }
    return url.resolve(link.attr("href"))
        .map(OwnSite::site)
        .filter(to -> !to.equals(site) && !CHANNELS.contains(to))
        .isPresent();
  }

  /** {@code example.com} and {@code example.co.uk} of whatever stands before them. */
  private static String site(PageUrl url) {
    String[] labels = url.host().split("\\.");
    int first = Math.max(0, labels.length - 2);
    boolean shared = first > 0 && SHARED.contains(labels[first]);
    return String.join(".", List.of(labels).subList(shared ? first - 1 : first, labels.length));
  }
}
