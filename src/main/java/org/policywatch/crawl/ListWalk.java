package org.policywatch.crawl;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policywatch.discover.Discovered;
import org.policywatch.discover.Discovery;
import org.policywatch.fetch.FetchRequest;
import org.policywatch.fetch.FetchResult;
import org.policywatch.fetch.Fetcher;
import org.policywatch.frontier.Frontier;
import org.policywatch.frontier.Frontier.SeedState;
import org.policywatch.model.Candidate;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Validators;
import org.policywatch.source.Source;

/**
 * Looks at a source's lists and tells the frontier what they name.
 *
 * <p>Further pages are followed until so many entries in a row were known that the rest will be. A
 * walk that was cut short, by us or by a page that could not be had, leaves a mark, and the next
 * one then follows all pages: the first page may hold nothing new any more while the second still
 * does.
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
        .map(seed -> frontier.seed(seed.value()).visited())
        // a look in the future is from before the clock was set back
        .anyMatch(visited -> visited.isAfter(now) || !visited.plus(every).isAfter(now));
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
    Deque<PageUrl> open = new ArrayDeque<>(List.of(seed));
    Set<PageUrl> seen = new HashSet<>(open);
    Result result = Result.NOTHING;
    Validators validators = Validators.NONE;
    boolean complete = true;
    KnownRun knownRun = new KnownRun(depth(source).untilKnown());
    int pages = 0;
    while (!open.isEmpty() && pages < depth(source).pages() && !interruption.isStopped()) {
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
        complete &= !mayComeLater(fetched);
        continue;
      }
      Discovered discovered = discovery.discover(source, page.page());
      Set<PageUrl> fresh = frontier.discover(source.id(), discovered.candidates(), clock.instant());
      listener.listed(source.id(), url, fresh.size());
      boolean end =
          !first && discovered.candidates().isEmpty() && !(source instanceof Source.Sitemap);
      result = result.plus(read(discovered, fresh.size(), end));
      boolean goOn = knownRun.goesOn(discovered.candidates(), fresh);
      if (first && discovered.next().isEmpty() && discovered.problem() == null) {
        validators = page.validators();
      }
      boolean children = source instanceof Source.Sitemap;
      if (children || goOn || interrupted) {
        discovered.next().stream().filter(seen::add).forEach(open::addLast);
      }
    }
    if (!interruption.isStopped()) {
      SeedState after =
          complete
              ? new SeedState(clock.instant(), validators, "walked")
              : new SeedState(clock.instant(), Validators.NONE, "");
      frontier.recordSeed(seed.value(), after);
    }
    return result;
  }

  /**
   * @param end true for the empty page after a list's last one, which is no problem
   */
  private static Result read(Discovered discovered, int fresh, boolean end) {
    Optional<String> problem = Optional.ofNullable(discovered.problem()).filter(text -> !end);
    return new Result(1, discovered.candidates().size(), fresh, problem, true);
  }

  /** True for a page that another walk may bring, and with it what is listed there and behind. */
  private static boolean mayComeLater(FetchResult result) {
    return switch (result) {
      case FetchResult.Deferred deferred -> true;
      case FetchResult.Failed failed -> failed.kind().isRetryable();
      case FetchResult.Fetched fetched -> false;
      case FetchResult.NotModified same -> false;
      case FetchResult.Forbidden forbidden -> false;
    };
  }

  private static Source.Depth depth(Source source) {
    return switch (source) {
      case Source.ListPage list -> list.depth();
      case Source.JsonList list -> list.depth();
      case Source.Feed feed -> new Source.Depth(1, 1);
      case Source.Sitemap sitemap -> new Source.Depth(SITEMAP_LIMIT, 1);
    };
  }

  /** Counts entries in a row that were known before, over the pages of a list. */
  private static final class KnownRun {
    private final int limit;
    private int length;
    private boolean over;

    KnownRun(int limit) {
      this.limit = limit;
    }

    /** Takes the entries of one more page; false when the next one will hold nothing new. */
    boolean goesOn(List<Candidate> entries, Set<PageUrl> fresh) {
      for (Candidate entry : entries) {
        length = fresh.contains(entry.url()) ? 0 : length + 1;
        over |= length >= limit;
      }
      // a page that names nothing new and is shorter than the limit ends it, too
      return !over && !fresh.isEmpty();
    }
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
      case FetchResult.NotModified same -> new Result(1, null, 0, Optional.empty(), true);
      case FetchResult.Forbidden it -> problem(url, "robots.txt forbids it: " + it.rule());
      case FetchResult.Deferred it -> problem(url, it.why() + ", not before " + it.notBefore());
      case FetchResult.Failed it -> problem(url, it.detail());
    };
  }

  private static Result problem(PageUrl url, String text) {
    return new Result(0, null, 0, Optional.of(url + ": " + text), false);
  }

  /**
   * What the walk came to.
   *
   * @param lists how many were read
   * @param listed how many entries they had; null when none was read or none had changed
   * @param fresh how many of their entries were new or changed
   * @param problem the first thing that was wrong
   * @param reached true when at least one list answered
   */
  record Result(
      int lists, @Nullable Integer listed, int fresh, Optional<String> problem, boolean reached) {
    static final Result NOTHING = new Result(0, null, 0, Optional.empty(), false);

    Result plus(Result other) {
      return new Result(
          lists + other.lists,
          sum(listed, other.listed),
          fresh + other.fresh,
          problem.or(other::problem),
          reached || other.reached);
    }

    private static @Nullable Integer sum(@Nullable Integer one, @Nullable Integer other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      return one + other;
    }
  }
}
