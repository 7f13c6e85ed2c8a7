package org.policywatch.discover;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.policywatch.model.Candidate;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.source.Source;

/** XML and text sitemaps, plain or gzipped, and indexes of them, by crawler-commons. */
final class SitemapDiscoverer implements Discoverer<Source.Sitemap> {
  /** sitemaps.org allows no larger one. */
  private static final int SIZE_LIMIT = 50 * 1024 * 1024;

  @Override
  public Discovered discover(Source.Sitemap source, FetchedPage page) {
    SiteMapParser parser = new SiteMapParser(false, true);
    parser.setStrictNamespace(false);
    parser.enableExtension(Extension.NEWS);
    try {
      byte[] xml = unpacked(page.body());
      AbstractSiteMap map = parser.parseSiteMap(xml, page.url().uri().toURL());
      return map instanceof SiteMapIndex index ? children(index) : entries((SiteMap) map);
    } catch (UnknownFormatException | IOException | RuntimeException e) {
      return Discovered.nothing("not a sitemap: " + FeedDiscoverer.firstLine(e));
    }
  }

  private static byte[] unpacked(byte[] body) throws IOException {
    boolean gzip = body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
    if (!gzip) {
      return body;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] out = in.readNBytes(SIZE_LIMIT + 1);
      if (out.length > SIZE_LIMIT) {
        throw new IOException("it unpacks to more than 50 MB");
      }
      return out;
    }
  }

  private static Discovered children(SiteMapIndex index) {
    List<PageUrl> next =
        index.getSitemaps().stream()
            .map(child -> PageUrl.parse(String.valueOf(child.getUrl())))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return new Discovered(List.of(), next, next.isEmpty() ? "an index without sitemaps" : null);
  }

  private static Discovered entries(SiteMap map) {
    List<Candidate> candidates = new ArrayList<>();
    for (SiteMapURL entry : map.getSiteMapUrls()) {
      PageUrl.parse(String.valueOf(entry.getUrl()))
          .ifPresent(url -> candidates.add(candidate(url, entry)));
    }
    return new Discovered(
        candidates, List.of(), candidates.isEmpty() ? "the sitemap has no entries" : null);
  }

  /** Sitemaps for news say when and under which headline; others perhaps when it last changed. */
  private static Candidate candidate(PageUrl url, SiteMapURL entry) {
    Instant stamp = entry.getLastModified() == null ? null : entry.getLastModified().toInstant();
    ExtensionMetadata[] news = entry.getAttributesForExtension(Extension.NEWS);
    if (news != null && news.length > 0 && news[0] instanceof NewsAttributes said) {
      ZonedDateTime published = said.getPublicationDateTime();
      return new Candidate(
          url, said.getTitle(), stamp == null && published != null ? published.toInstant() : stamp);
    }
    return new Candidate(url, null, stamp);
  }
}
