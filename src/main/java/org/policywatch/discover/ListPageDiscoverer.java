package org.policywatch.discover;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.list.ListReader;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.Candidate;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageLinks;
import org.policywatch.model.PageTime;
import org.policywatch.model.PageUrl;
import org.policywatch.source.Source;

/**
 * HTML list pages. The entries are those that {@link ListReader} sees; where the source says what a
 * detail page's address looks like, every other link that fits is taken too: whoever wrote the rule
 * knows the site better than we do.
 */
final class ListPageDiscoverer implements Discoverer<Source.ListPage> {
  private final ListReader reader = new ListReader();

  @Override
  public Discovered discover(Source.ListPage source, FetchedPage page) {
    PageDom dom = PageDom.of(page);
    PageLinks links = reader.read(dom);
    Map<PageUrl, Candidate> found = new LinkedHashMap<>();
    for (PageLinks.ListItem item : links.items()) {
      PageUrl.parse(item.href())
          .ifPresent(
              url -> found.putIfAbsent(url, new Candidate(url, item.title(), stamp(item.date()))));
    }
    if (source.profile().link() != null) {
      addMatching(source, page.url(), dom, found);
    }
    List<PageUrl> next = links.nextPage() == null ? List.of() : List.of(links.nextPage());
    return new Discovered(List.copyOf(found.values()), next, problem(source, found));
  }

  private static void addMatching(
      Source.ListPage source, PageUrl base, PageDom dom, Map<PageUrl, Candidate> found) {
    for (Element anchor : dom.document().select("a[href]")) {
      if (found.size() > Discovery.LIMIT) {
        return;
      }
      base.resolve(anchor.attr("href"))
          .filter(source.profile()::allows)
          .ifPresent(url -> found.putIfAbsent(url, new Candidate(url, anchor.text(), null)));
    }
  }

  private static @Nullable Instant stamp(@Nullable PageTime date) {
    return date == null ? null : date.day().atStartOfDay(PageDom.CHINA).toInstant();
  }

  private static @Nullable String problem(Source.ListPage source, Map<PageUrl, Candidate> found) {
    if (!found.isEmpty()) {
      return null;
    }
    return source.profile().link() == null
        ? "no list of links was found on the page: say by 'link' what a detail page's address looks like"
        : "no link on the page matches 'link'";
  }
}
