package org.policywatch.discover;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Candidate;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.source.Source;

/** RSS 0.9 to 2.0 and Atom by ROME, JSON Feed 1.1 by {@link JsonObjects}. */
final class FeedDiscoverer implements Discoverer<Source.Feed> {
  /** Version 1.1: an entry need have no title. */
  private static final Source.JsonShape JSON_FEED =
      new Source.JsonShape("items", "url", "title", null);

  @Override
  public Discovered discover(Source.Feed source, FetchedPage page) {
    if (JsonObjects.looksLikeJson(page.body())) {
      List<Candidate> entries = JsonObjects.candidates(page, JSON_FEED);
      if (entries.isEmpty()) {
        entries = JsonObjects.candidates(page);
      }
      return entries.isEmpty()
          ? Discovered.nothing("a JSON feed without items")
          : new Discovered(entries, List.of(), null);
    }
    try (XmlReader xml =
        new XmlReader(
            new ByteArrayInputStream(XmlRepair.repaired(page.body())),
            page.header("content-type").orElse(null),
            true,
            "UTF-8")) {
      return read(new SyndFeedImpl(new BasedFeed(page.url()).build(xml)), page.url());
    } catch (FeedException | IOException | RuntimeException e) {
      return Discovered.nothing("not an RSS or Atom feed: " + firstLine(e));
    }
  }

  private static Discovered read(SyndFeed feed, PageUrl base) {
    List<Candidate> candidates = new ArrayList<>();
    for (SyndEntry entry : feed.getEntries()) {
      link(entry, base)
          .ifPresent(url -> candidates.add(new Candidate(url, entry.getTitle(), stamp(entry))));
    }
    return new Discovered(
        candidates, List.of(), candidates.isEmpty() ? "the feed has no entries" : null);
  }

  private static Optional<PageUrl> link(SyndEntry entry, PageUrl base) {
    // an id that is no whole address is a name, not a link to be resolved
    return entry.getLink() != null
        ? base.resolve(entry.getLink())
        : PageUrl.parse(String.valueOf(entry.getUri()));
  }

  private static @Nullable Instant stamp(SyndEntry entry) {
    Date date = entry.getUpdatedDate() != null ? entry.getUpdatedDate() : entry.getPublishedDate();
    return date == null ? null : date.toInstant();
  }

  static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return message.length() > 160 ? message.substring(0, 159) + "…" : message;
  }
}
