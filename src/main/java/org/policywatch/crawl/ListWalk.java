package org.policywatch.crawl;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.policywatch.discover.Discovered;
import org.policywatch.discover.Discovery;
import org.policywatch.fetch.FetchRequest;
import org.policywatch.fetch.FetchResult;
import org.policywatch.fetch.Fetcher;
import org.policywatch.frontier.Frontier;
import org.policywatch.frontier.Frontier.SeedState;
import org.policywatch.model.FailureKind;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Validators;
import org.policywatch.source.Source;

/** Looks at a source's lists and tells the frontier what they name. */
final class ListWalk {
  private static final int TRIES = 3;

  private final Fetcher fetcher;
  private final Discovery discovery;
  private final Frontier frontier;
  private final InstantSource clock;
  private final CrawlListener listener;
  private final Interruption interruption;

  /** Of sitemaps that are longer than a page may be, one at a time is in memory. */
  private final ReentrantLock large = new ReentrantLock();

  private final ReentrantLock sitemaps = new ReentrantLock();

  ListWalk(CrawlTools tools, CrawlListener listener, Interruption interruption) {
    this.fetcher = tools.fetcher();
    this.discovery = tools.discovery();
    this.frontier = tools.store().frontier();
    this.clock = tools.clock();
    this.listener = listener;
    this.interruption = interruption;
  }

  Result walk(Source source) {
    Result all = Result.NOTHING;
    for (PageUrl seed : source.seeds()) {
      if (!goesOn(source)) {
        return all;
      }
      all = all.plus(walk(source, seed));
    }
    return all;
  }

  private boolean goesOn(Source source) {
    return !interruption.isStopped() && source.profile().cadence().hours().holds(clock.instant());
  }

  private Result walk(Source source, PageUrl seed) {
    SeedState before = frontier.seed(source.id(), seed);
    SeedState begun = new SeedState(before.visited(), before.validators(), "");
    frontier.recordSeed(source.id(), seed, begun);
    SeedWalk walk = new SeedWalk(source, seed, before);
    while (walk.goesOn() && goesOn(source)) {
      PageUrl url = walk.next();
      SeedState known = walk.isChild(url) ? frontier.seed(source.id(), url) : before;
      if (!walk.isUnchanged(url, known, clock.instant())) {
        Validators validators = walk.validators(url, known);
        look(source, walk, FetchRequest.of(url, validators, source.profile()));
      }
    }
    if (!walk.hasBegun()) {
      Instant looked = walk.hasFailed() ? clock.instant() : before.visited();
      SeedState same = new SeedState(looked, before.validators(), before.digest());
      frontier.recordSeed(source.id(), seed, same);
    } else if (goesOn(source)) {
      frontier.recordSeed(source.id(), seed, walk.after(clock.instant()));
    }
    return walk.result();
  }

  private void look(Source source, SeedWalk walk, FetchRequest request) {
    FetchResult result = fetch(request);
    boolean isLarge =
        result instanceof FetchResult.Failed failed && failed.kind() == FailureKind.TOO_LARGE;
    if (!isLarge || !(source instanceof Source.Sitemap)) {
      take(source, walk, request.url(), result);
      return;
    }
    FetchRequest all = request.forBeginning(Source.Sitemap.MAX_BYTES);
    large.lock();
    try {
      take(source, walk, request.url(), interruption.allow(() -> fetcher.fetch(all)));
    } finally {
      large.unlock();
    }
  }

  private void take(Source source, SeedWalk walk, PageUrl url, FetchResult result) {
    Instant now = clock.instant();
    switch (result) {
      case FetchResult.Fetched fetched -> {
        Discovered discovered = discover(source, fetched.page());
        Set<PageUrl> fresh = frontier.discover(source.id(), discovered.candidates(), now);
        listener.listed(source.id(), url, fresh.size());
        walk.read(url, fetched.validators(), discovered, fresh);
        if (walk.isChild(url)) {
          boolean isRead = discovered.whole() && discovered.next().isEmpty();
          SeedState state = isRead ? walk.read(fetched.validators(), now) : SeedWalk.looked(now);
          frontier.recordSeed(source.id(), url, state);
        } else {
          walk.oldestFirst(child -> frontier.seed(source.id(), child).visited());
        }
      }
      case FetchResult.NotModified same -> {
        walk.missed(url, same);
        if (walk.isChild(url)) {
          frontier.recordSeed(source.id(), url, walk.read(same.validators(), now));
        }
      }
      case FetchResult.Forbidden it -> missed(source, walk, url, it);
      case FetchResult.Deferred it -> walk.missed(url, it);
      case FetchResult.Failed it -> missed(source, walk, url, it);
    }
  }

  private void missed(Source source, SeedWalk walk, PageUrl url, FetchResult why) {
    walk.missed(url, why);
    if (walk.isChild(url)) {
      frontier.recordSeed(source.id(), url, SeedWalk.looked(clock.instant()));
    }
  }

  /** A sitemap may unpack to much more than came: one at a time. */
  private Discovered discover(Source source, FetchedPage page) {
    if (!(source instanceof Source.Sitemap)) {
      return discovery.discover(source, page);
    }
    sitemaps.lock();
    try {
      return discovery.discover(source, page);
    } finally {
      sitemaps.unlock();
    }
  }

  /** Asks again when the server wants a short wait. */
  private FetchResult fetch(FetchRequest request) {
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
