package org.policywatch.discover;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.Candidate;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.source.Source;

/** The pages a source's list names. Stateless, thread-safe. */
public final class Discovery {
  /** A list that names more is cut, and says so. */
  static final int LIMIT = 50_000;

  private static final Instant EARLIEST = Instant.EPOCH;
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private static final Set<String> FEED_TYPES =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/feed+json");

  private final ListPageDiscoverer listPage = new ListPageDiscoverer();
  private final FeedDiscoverer feed = new FeedDiscoverer();
  private final SitemapDiscoverer sitemap = new SitemapDiscoverer();
  private final JsonListDiscoverer jsonList = new JsonListDiscoverer();

  /** The candidates that the source's {@code link} allows, each once, never the list itself. */
  public Discovered discover(Source source, FetchedPage page) {
    Discovered all =
        switch (source) {
          case Source.ListPage list -> listPage.discover(list, page);
          case Source.Feed it -> feed.discover(it, page);
          case Source.Sitemap it -> sitemap.discover(it, page);
          case Source.JsonList it -> jsonList.discover(it, page);
        };
    Map<PageUrl, Candidate> kept = new LinkedHashMap<>();
    for (Candidate candidate : all.candidates().stream().limit(LIMIT).toList()) {
      PageUrl url = Addresses.normal(candidate.url());
      if (source.profile().allows(url) && !isList(source, page, url)) {
        kept.putIfAbsent(url, new Candidate(url, candidate.title(), possible(candidate.stamp())));
      }
    }
    Discovered found = all.keeping(List.copyOf(kept.values()), problem(all, kept.size()));
    return all.candidates().size() > LIMIT
        ? found.inPart("more than " + LIMIT + " entries: cut")
        : found;
  }

  /** The feeds that an HTML page names as its own, in its order. */
  public static List<PageUrl> feeds(FetchedPage page) {
    return PageDom.of(page).document().select("link[rel~=(?i)\\balternate\\b][href]").stream()
        .filter(link -> FEED_TYPES.contains(link.attr("type").strip().toLowerCase(Locale.ROOT)))
        .map(link -> page.url().resolve(link.attr("href")))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** A year that no page is of is a slip or a trick, and too long for the store's milliseconds. */
  private static @Nullable Instant possible(@Nullable Instant stamp) {
    return stamp == null || stamp.isBefore(EARLIEST) || stamp.isAfter(LATEST) ? null : stamp;
  }

  private static boolean isList(Source source, FetchedPage page, PageUrl url) {
    return url.equals(page.url()) || url.equals(page.requested()) || source.seeds().contains(url);
  }

  private static @Nullable String problem(Discovered all, int kept) {
    boolean filtered = all.problem() == null && kept == 0 && !all.candidates().isEmpty();
    return filtered
        ? "none of %d links matches the source's 'link', e.g. %s"
            .formatted(all.candidates().size(), all.candidates().getFirst().url())
        : all.problem();
  }
}
