package org.policywatch.app;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policywatch.config.Settings;
import org.policywatch.discover.Discovered;
import org.policywatch.discover.Discovery;
import org.policywatch.discover.LinkPattern;
import org.policywatch.fetch.FetchRequest;
import org.policywatch.fetch.FetchResult;
import org.policywatch.fetch.HostMemory;
import org.policywatch.fetch.HttpFetcher;
import org.policywatch.fetch.RobotsStanding;
import org.policywatch.model.Candidate;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.Validators;
import org.policywatch.source.Cadence;
import org.policywatch.source.Source;
import org.policywatch.source.SourceKind;
import org.policywatch.source.SourceProfile;
import org.policywatch.source.Trust;

/** Looks at a site with a handful of polite requests and finds out how it lists its pages. */
public final class SourceFinder implements AutoCloseable {
  /** Fewer are links that happen to be there. */
  private static final int LEAST_PAGES = 3;

  private static final int TRIED = 3;

  private final Settings settings;
  private final HttpFetcher fetcher;
  private final Discovery discovery = new Discovery();
  private final List<String> found = new ArrayList<>();

  private SourceFinder(Settings settings, HttpFetcher fetcher) {
    this.settings = settings;
    this.fetcher = fetcher;
  }

  public static SourceFinder open(Settings settings) {
    return new SourceFinder(
        settings,
        HttpFetcher.open(settings.fetch(), InstantSource.system(), HostMemory.forgetful()));
  }

  /**
   * Proposes an entry for the site.
   *
   * @param id what to call it; null for a name made from the host's
   * @throws ExtractionProblem when the page cannot be had or nothing is listed there
   */
  public SourceProposal look(PageUrl url, @Nullable String id) {
    found.clear();
    FetchedPage page = fetch(url);
    SiteFacts facts = SiteFacts.of(page);
    SourceProfile profile = profile(facts);
    Way way = ways(page, profile, facts);
    List<String> entry = new ArrayList<>();
    String name = id == null ? free(facts.id()) : id;
    entry.add("id: " + name);
    entry.add("name: " + quoted(facts.name()));
    if (facts.region() != null) {
      entry.add("region: \"" + facts.region() + "\"");
    }
    entry.add("kind: " + (facts.isGovernment() ? "gov" : "news"));
    entry.add("trust: " + (facts.isGovernment() ? "official" : "other"));
    entry.add(way.key() + ": " + quoted(way.address().value()));
    if (way.goesOn()) {
      entry.add("pages: 3");
    }
    way.link().ifPresent(link -> entry.add("link: '" + link.replace("'", "''") + "'"));
    charset(page).ifPresent(charset -> entry.add("charset: " + charset));
    return new SourceProposal(entry, name, way.pages(), found);
  }

  /** One way in which a site lists its pages. */
  private record Way(String key, PageUrl address, List<Candidate> pages, boolean goesOn) {
    boolean isGood() {
      return pages.size() >= LEAST_PAGES;
    }

    Optional<String> link() {
      return key.equals("list") || key.equals("json") ? LinkPattern.of(pages) : Optional.empty();
    }
  }

  private Way ways(FetchedPage page, SourceProfile profile, SiteFacts facts) {
    List<Way> tried = new ArrayList<>();
    List<PageUrl> seed = List.of(page.requested());
    for (Source source :
        List.of(
            new Source.Feed(profile, seed),
            new Source.JsonList(profile, seed, 1),
            new Source.Sitemap(profile, seed))) {
      Way own = way(source, page);
      if (own.isGood() || own.key().equals("sitemap") && own.goesOn()) {
        return own;
      }
    }
    Way list = way(new Source.ListPage(profile, seed, 1), page);
    note("list", list);
    // who names a government's list means that list; a feed is mostly for the whole site
    if (list.isGood() && facts.isGovernment()) {
      return list;
    }
    for (PageUrl feed : Discovery.feeds(page).stream().limit(TRIED).toList()) {
      tryAddress(new Source.Feed(profile, List.of(feed)), feed).ifPresent(tried::add);
    }
    if (list.isGood()) {
      tried.add(list);
    }
    if (tried.stream().noneMatch(Way::isGood)) {
      for (PageUrl sitemap : sitemaps(page.url()).stream().limit(TRIED).toList()) {
        tryAddress(new Source.Sitemap(profile, List.of(sitemap)), sitemap).ifPresent(tried::add);
      }
    }
    return tried.stream()
        .filter(way -> way.isGood() || way.goesOn())
        .findFirst()
        .orElseThrow(
            () ->
                new ExtractionProblem(
                    page.requested()
                        + ": neither a feed nor a sitemap nor a list of pages was found; name the"
                        + " page that lists what you want"));
  }

  private Optional<Way> tryAddress(Source source, PageUrl address) {
    FetchResult result = fetcher.fetch(request(address));
    if (!(result instanceof FetchResult.Fetched fetched)) {
      found.add(kind(source) + " " + address + ": cannot be had");
      return Optional.empty();
    }
    Way way = way(source, fetched.page());
    note(kind(source), way);
    return Optional.of(way);
  }

  private void note(String kind, Way way) {
    found.add("%s %s: %d pages".formatted(kind, way.address(), way.pages().size()));
  }

  private Way way(Source source, FetchedPage page) {
    Discovered discovered = discovery.discover(source, page);
    return new Way(
        kind(source),
        source.seeds().getFirst(),
        discovered.candidates(),
        !discovered.next().isEmpty() && !(source instanceof Source.Feed));
  }

  private static String kind(Source source) {
    return switch (source) {
      case Source.ListPage it -> "list";
      case Source.Feed it -> "feed";
      case Source.Sitemap it -> "sitemap";
      case Source.JsonList it -> "json";
    };
  }

  /** Those that robots.txt names. */
  private List<PageUrl> sitemaps(PageUrl page) {
    return fetcher.robots(page, Duration.ZERO) instanceof RobotsStanding.Known known
        ? known.rules().sitemaps().stream()
            .map(page::resolve)
            .flatMap(Optional::stream)
            .distinct()
            .toList()
        : List.of();
  }

  private FetchedPage fetch(PageUrl url) {
    return switch (fetcher.fetch(request(url))) {
      case FetchResult.Fetched fetched -> fetched.page();
      case FetchResult.NotModified same -> throw new ExtractionProblem(url + ": not modified");
      case FetchResult.Forbidden it ->
          throw new ExtractionProblem(url + ": robots.txt forbids it: " + it.rule());
      case FetchResult.Deferred it ->
          throw new ExtractionProblem(url + ": " + it.why() + ", not before " + it.notBefore());
      case FetchResult.Failed it -> throw new ExtractionProblem(url + ": " + it.detail());
    };
  }

  private static FetchRequest request(PageUrl url) {
    return new FetchRequest(url, Validators.NONE, Duration.ofSeconds(1), null);
  }

  private static SourceProfile profile(SiteFacts facts) {
    return new SourceProfile(
        new SourceId(facts.id()),
        facts.name(),
        facts.region(),
        facts.isGovernment() ? SourceKind.GOV : SourceKind.NEWS,
        Trust.OTHER,
        new Cadence(Duration.ofDays(1), Duration.ZERO, true),
        null,
        null);
  }

  private String free(String id) {
    String name = id;
    for (int number = 2; settings.source(new SourceId(name)).isPresent(); number++) {
      name = id + "-" + number;
    }
    return name;
  }

  /** Named in the entry only where it is not UTF-8. */
  private static Optional<String> charset(FetchedPage page) {
    return decodes(page.body(), StandardCharsets.UTF_8)
            || !decodes(page.body(), Charset.forName("GB18030"))
        ? Optional.empty()
        : Optional.of("gb18030");
  }

  private static boolean decodes(byte[] body, Charset charset) {
    try {
      charset.newDecoder().decode(java.nio.ByteBuffer.wrap(body));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String quoted(String text) {
    String plain = text.replaceAll("[\\p{Cntrl}\"\\\\]", " ").strip();
    return '"' + plain + '"';
  }

  @Override
  public void close() {
    fetcher.close();
  }
}
