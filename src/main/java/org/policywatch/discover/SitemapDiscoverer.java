package org.policywatch.discover;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.Namespace;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.policywatch.model.Candidate;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.source.Source;

/** XML and text sitemaps, plain or gzipped, and indexes of them, by crawler-commons. */
final class SitemapDiscoverer implements Discoverer<Source.Sitemap> {
  private static final int CHUNK = 16 * 1024;

  private static final String IN_PART = "it can be read in part: ";

  private static final Pattern TEXT = Pattern.compile("(?:\\xEF\\xBB\\xBF)?\\s*https?://");

  @Override
  public Discovered discover(Source.Sitemap source, FetchedPage page) {
    try {
      Unpacked body = unpacked(page.body());
      return isText(body.octets()) ? lines(body) : xml(body.octets(), page.url());
    } catch (UnknownFormatException | IOException | RuntimeException e) {
      return Discovered.nothing("not a sitemap: " + FeedDiscoverer.firstLine(e));
    }
  }

  /** As it is, else without the usual faults, else up to where it breaks off. */
  private static Discovered xml(byte[] xml, PageUrl at) throws UnknownFormatException, IOException {
    try {
      return read(parsed(xml, at, false));
    } catch (UnknownFormatException broken) {
      byte[] repaired = XmlRepair.repaired(xml);
      try {
        return read(parsed(repaired, at, false));
      } catch (UnknownFormatException e) {
        return brokenOff(repaired, at).inPart(IN_PART + FeedDiscoverer.firstLine(e));
      }
    }
  }

  private static Discovered brokenOff(byte[] xml, PageUrl at)
      throws UnknownFormatException, IOException {
    try {
      return read(parsed(XmlRepair.closed(xml), at, false));
    } catch (UnknownFormatException inItsMidst) {
      // the library also takes what stands where the fault is, and that may be half an address
      Discovered part = read(parsed(xml, at, true));
      return new Discovered(
          butLast(part.candidates()), butLast(part.next()), part.modified(), part.problem(), false);
    }
  }

  private static <T> List<T> butLast(List<T> all) {
    return all.subList(0, Math.max(0, all.size() - 1));
  }

  private static AbstractSiteMap parsed(byte[] xml, PageUrl at, boolean partial)
      throws UnknownFormatException, IOException {
    SiteMapParser parser = new PageMapParser(partial);
    AtomicInteger count = new AtomicInteger();
    // the library keeps all that it finds: millions of addresses fit in a few packed kilobytes
    parser.setURLFilter(
        written ->
            count.getAndIncrement() > Discovery.LIMIT
                ? null
                : at.resolve(written).map(PageUrl::value).orElse(null));
    return parser.parseSiteMap(xml, at.uri().toURL());
  }

  /** Reads what is said of news, and passes over the pictures of a page, which are no pages. */
  private static final class PageMapParser extends SiteMapParser {
    PageMapParser(boolean partial) {
      super(false, partial);
      enableExtension(Extension.NEWS);
      for (String pictures : Namespace.IMAGE) {
        // the reader for pictures keeps them all in memory; this one keeps nothing
        extensionNamespaces.put(pictures, Extension.MOBILE);
      }
    }
  }

  private static boolean isText(byte[] body) {
    String begin = new String(body, 0, Math.min(body.length, 500), StandardCharsets.ISO_8859_1);
    return TEXT.matcher(begin).lookingAt();
  }

  private static Discovered lines(Unpacked body) {
    byte[] octets = body.octets();
    int end = octets.length;
    while (body.isCut() && end > 0 && octets[end - 1] != '\n') {
      end--;
    }
    List<Candidate> candidates =
        new BufferedReader(
                new InputStreamReader(
                    new ByteArrayInputStream(octets, 0, end), StandardCharsets.UTF_8))
            .lines()
            .limit(Discovery.LIMIT + 1L)
            .flatMap(line -> PageUrl.parse(line.replace("\uFEFF", "")).stream())
            .map(url -> new Candidate(url, null, null))
            .toList();
    Discovered found = new Discovered(candidates, List.of(), null);
    return body.isCut() ? found.inPart(IN_PART + "it breaks off") : found;
  }

  /**
   * @param isCut true when there was more that did not come
   */
  private record Unpacked(byte[] octets, boolean isCut) {}

  private static Unpacked unpacked(byte[] body) throws IOException {
    if (!isGzip(body)) {
      return new Unpacked(body, body.length >= Source.Sitemap.MAX_BYTES);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean cut = false;
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] chunk = new byte[CHUNK];
      int read = in.read(chunk);
      while (read >= 0 && !cut) {
        out.write(chunk, 0, read);
        cut = out.size() >= Source.Sitemap.MAX_BYTES;
        read = in.read(chunk);
      }
    } catch (EOFException | ZipException e) {
      if (out.size() == 0) {
        throw e;
      }
      cut = true;
    }
    byte[] octets = out.toByteArray();
    if (isGzip(octets)) {
      throw new IOException("it is packed twice"); // and the library would unpack without limit
    }
    return new Unpacked(octets, cut);
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
  }

  private static Discovered read(AbstractSiteMap map) {
    return map instanceof SiteMapIndex index ? children(index) : entries((SiteMap) map);
  }

  private static Discovered children(SiteMapIndex index) {
    Set<PageUrl> next = new LinkedHashSet<>();
    Map<PageUrl, Instant> modified = new HashMap<>();
    for (AbstractSiteMap child : index.getSitemaps()) {
      Optional<PageUrl> url = PageUrl.parse(String.valueOf(child.getUrl()));
      url.ifPresent(next::add);
      if (url.isPresent() && child.getLastModified() != null) {
        // of two entries the later day counts
        modified.merge(
            url.get(),
            child.getLastModified().toInstant(),
            (one, other) -> one.isAfter(other) ? one : other);
      }
    }
    return new Discovered(
        List.of(),
        List.copyOf(next),
        modified,
        next.isEmpty() ? "an index without sitemaps" : null,
        true);
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
