package org.policywatch.crawl;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.policywatch.discover.Discovered;
import org.policywatch.discover.Discovery;
import org.policywatch.fetch.FetchRequest;
import org.policywatch.fetch.FetchResult;
import org.policywatch.fetch.Fetcher;
import org.policywatch.frontier.Frontier;
import org.policywatch.frontier.Frontier.SeedState;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Validators;
import org.policywatch.source.Source;

/**
 * Looks at a source's lists and tells the frontier what they name.
 *
 * <p>Further pages are followed while they name something new. A walk that was cut short leaves a
 * mark, and the next one then follows all pages: the first page may hold nothing new any more while
 * the second still does.
 */
final class ListWalk {
  /** An index of more sitemaps than this is cut. */
  private static final int SITEMAP_LIMIT = 500;

  private static final int TRIES = 3;

  private final Fetcher fetcher;
  private final Discovery discovery;
  private final Frontier frontier;
  private final InstantSource clock;
  private final CrawlListener listener;
  private final Interruption interruption;

  ListWalk(CrawlTools tools, CrawlListener listener, Interruption interruption) {
    this.fetcher = tools.fetcher();
    this.discovery = tools.discovery();
    this.frontier = tools.store().frontier();
    this.clock = tools.clock();
    this.listener = listener;
    this.interruption = interruption;
  }

  /** True when one of the source's lists was last looked at longer than its {@code every} ago. */
  boolean isDue(Source source) {
    // a tenth of slack, so that a nightly run does not find itself two seconds early
    Duration every = source.profile().cadence().every().multipliedBy(9).dividedBy(10);
    Instant now = clock.instant();
    return source.seeds().stream()
        .anyMatch(seed -> !frontier.seed(seed.value()).visited().plus(every).isAfter(now));
  }

  Result walk(Source source) {
    Result all = Result.NOTHING;
    for (PageUrl seed : source.seeds()) {
      if (interruption.isStopped()) {
        return all;
      }
      all = all.plus(walk(source, seed));
    }
    return all;
  }

  private Result walk(Source source, PageUrl seed) {
    SeedState before = frontier.seed(seed.value());
    boolean interrupted = before.digest().isEmpty();
    frontier.recordSeed(seed.value(), new SeedState(before.visited(), before.validators(), ""));
    Deque<PageUrl> open = new ArrayDeque<>(java.util.List.of(seed));
    Set<PageUrl> seen = new HashSet<>(open);
    Result result = Result.NOTHING;
    Validators validators = Validators.NONE;
    int pages = 0;
    while (!open.isEmpty() && pages < limit(source) && !interruption.isStopped()) {
      PageUrl url = open.removeFirst();
      boolean first = pages++ == 0;
      Validators known = first && !interrupted ? before.validators() : Validators.NONE;
      FetchResult fetched = fetch(source, url, known);
      if (!(fetched instanceof FetchResult.Fetched page)) {
        result = result.plus(failure(url, fetched));
        if (first && !(fetched instanceof FetchResult.NotModified)) {
          frontier.recordSeed(seed.value(), before);
          return result;
        }
        validators = first ? before.validators() : validators;
        continue;
      }
      Discovered discovered = discovery.discover(source, page.page());
      int fresh = frontier.discover(source.id(), discovered.candidates(), clock.instant());
      listener.listed(source.id(), url, fresh);
      result = result.plus(new Result(1, fresh, Optional.ofNullable(discovered.problem()), true));
      if (first && discovered.next().isEmpty()) {
        validators = page.validators();
      }
      boolean children = source instanceof Source.Sitemap;
      if (children || fresh > 0 || interrupted) {
        discovered.next().stream().filter(seen::add).forEach(open::addLast);
      }
    }
    if (!interruption.isStopped()) {
      frontier.recordSeed(seed.value(), new SeedState(clock.instant(), validators, "walked"));
    }
    return result;
  }

  private static int limit(Source source) {
    return switch (source) {
      case Source.ListPage list -> list.depth().pages();
      case Source.JsonList list -> list.depth().pages();
      case Source.Feed feed -> 1;
      case Source.Sitemap sitemap -> SITEMAP_LIMIT;
    };
  }

  /** Asks again when the server wants a short wait. */
  private FetchResult fetch(Source source, PageUrl url, Validators validators) {
    FetchRequest request =
        new FetchRequest(
            url, validators, source.profile().cadence().delay(), source.profile().charset());
    FetchResult result = interruption.allow(() -> fetcher.fetch(request));
    for (int i = 1; i < TRIES && waited(result); i++) {
      result = interruption.allow(() -> fetcher.fetch(request));
    }
    return result;
  }

  private boolean waited(FetchResult result) {
    return switch (result) {
      case FetchResult.Deferred deferred -> waited(deferred.notBefore());
      case FetchResult.Failed failed ->
          failed.kind().isRetryable() && waited(clock.instant().plus(Revisit.FIRST_RETRY));
      case FetchResult.Fetched fetched -> false;
      case FetchResult.NotModified same -> false;
      case FetchResult.Forbidden forbidden -> false;
    };
  }

  private boolean waited(Instant until) {
    Duration wait = Duration.between(clock.instant(), until);
    return wait.compareTo(SourceCrawl.PATIENCE) <= 0
        && interruption.sleep(wait.isNegative() ? Duration.ZERO : wait);
  }

  private static Result failure(PageUrl url, FetchResult result) {
    return switch (result) {
      case FetchResult.Fetched fetched -> Result.NOTHING;
      case FetchResult.NotModified same -> new Result(1, 0, Optional.empty(), true);
      case FetchResult.Forbidden it -> problem(url, "robots.txt forbids it: " + it.rule());
      case FetchResult.Deferred it -> problem(url, it.why() + ", not before " + it.notBefore());
      case FetchResult.Failed it -> problem(url, it.detail());
    };
  }

  private static Result problem(PageUrl url, String text) {
    return new Result(0, 0, Optional.of(url + ": " + text), false);
  }

  /**
   * What the walk came to.
   *
   * @param lists how many were read
   * @param fresh how many of their entries were new or changed
   * @param problem the first thing that was wrong
   * @param reached true when at least one list answered
   */
  record Result(int lists, int fresh, Optional<String> problem, boolean reached) {
    static final Result NOTHING = new Result(0, 0, Optional.empty(), false);

    Result plus(Result other) {
      return new Result(
          lists + other.lists,
          fresh + other.fresh,
          problem.or(other::problem),
          reached || other.reached);
    }
  }
}
