package org.policywatch.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.crawl.ListWalk.Result;
import org.policywatch.discover.Discovered;
import org.policywatch.fetch.FetchResult;
import org.policywatch.frontier.Frontier.SeedState;
import org.policywatch.model.Candidate;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Validators;
import org.policywatch.source.Source;

/**
 * How far the walk over one list has come: its pages, or the sitemaps of an index, each of which is
 * remembered for itself. For one thread.
 *
 * <p>Further pages are followed until so many entries in a row were known that the rest will be. A
 * walk that was cut short, by us or by a page that could not be had, leaves a mark, and the next
 * one then follows all pages: the first page may hold nothing new any more while the second still
 * does.
 */
final class SeedWalk {
  /** So many sitemaps of an index are read; those that have not changed do not count. */
  private static final int SITEMAP_LIMIT = 500;

  /** As many as the protocol lets one index name; indexes of indexes may name billions. */
  private static final int MOST_NAMED = 50_000;

  /** A walk that has found so many new pages is enough for a night: an index may name billions. */
  private static final int MOST_FRESH = 1_000_000;

  /** A day is written without its hours and zone, and a sitemap may change again on it. */
  private static final Duration SETTLED = Duration.ofDays(2);

  /** So long an index is believed that a sitemap has not changed; then that is asked. */
  private static final Duration BELIEVED = Duration.ofDays(7);

  private final PageUrl seed;
  private final SeedState before;
  private final boolean isSitemap;
  private final int mostPages;
  private final KnownRun knownRun;
  private final Deque<PageUrl> open;
  private final Set<PageUrl> seen;
  private final Map<PageUrl, Instant> modified = new HashMap<>();
  private final String mark;
  private boolean isSomeUnchanged;
  private int pages;
  private boolean begun;
  private boolean complete = true;
  private boolean failed;
  private Validators validators = Validators.NONE;
  private Result result = Result.NOTHING;

  SeedWalk(Source source, PageUrl seed, SeedState before) {
    Source.Depth depth = depth(source);
    this.seed = seed;
    this.before = before;
    this.isSitemap = source instanceof Source.Sitemap;
    this.mostPages = depth.pages();
    this.knownRun = new KnownRun(depth.untilKnown());
    this.open = new ArrayDeque<>(List.of(seed));
    this.seen = new HashSet<>(open);
    this.mark = mark(source.profile().link());
  }

  /** With another pattern, a list that was read before is as good as new. */
  private static String mark(@Nullable Pattern link) {
    return link == null ? "walked" : "walked " + Integer.toHexString(link.pattern().hashCode());
  }

  private static Source.Depth depth(Source source) {
    return switch (source) {
      case Source.ListPage list -> list.depth();
      case Source.JsonList list -> list.depth();
      case Source.Feed feed -> new Source.Depth(1, 1);
      case Source.Sitemap sitemap -> new Source.Depth(SITEMAP_LIMIT, 1);
    };
  }

  boolean goesOn() {
    return !open.isEmpty() && pages < mostPages && result.fresh() < MOST_FRESH;
  }

  /** The page to look at now. */
  PageUrl next() {
    return open.removeFirst();
  }

  /** True for a sitemap that an index names. */
  boolean isChild(PageUrl url) {
    return isSitemap && !url.equals(seed);
  }

  /**
   * True when the index says that one of its sitemaps is as it was when it was last read.
   *
   * @param known what is known of it
   */
  boolean isUnchanged(PageUrl url, SeedState known, Instant now) {
    Instant changed = modified.get(url);
    Instant read = known.visited();
    boolean unchanged =
        changed != null
            && known.digest().equals(mark)
            && read.isAfter(changed.plus(SETTLED))
            && !read.isAfter(now) // from before the clock was set back
            && read.isAfter(now.minus(BELIEVED));
    isSomeUnchanged |= unchanged;
    return unchanged;
  }

  /**
   * What to ask "has it changed?" with: only a list that was followed to its end may answer no.
   *
   * @param known what is known of it
   */
  Validators validators(PageUrl url, SeedState known) {
    boolean isOwn = url.equals(seed) || isChild(url);
    return isOwn && known.digest().equals(mark) ? known.validators() : Validators.NONE;
  }

  private boolean wasCutShort() {
    return !before.digest().equals(mark);
  }

  /**
   * A page has come.
   *
   * @param fresh those of its entries that were new or became due
   */
  void read(PageUrl url, Validators told, Discovered page, Set<PageUrl> fresh) {
    boolean isFirst = url.equals(seed);
    pages++;
    begun = true;
    // the empty page after the last one is where a list ends, and nothing is wrong with it
    boolean isEnd = !isFirst && !isSitemap && page.candidates().isEmpty();
    // nor with a sitemap of an index that was read and has no pages for us
    boolean isOther = isChild(url) && page.whole();
    Optional<String> problem =
        Optional.ofNullable(page.problem()).filter(text -> !isEnd && !isOther);
    // an index lists no pages itself
    Integer listed = isSitemap && !page.next().isEmpty() ? null : page.candidates().size();
    result = result.plus(new Result(1, listed, fresh.size(), problem, true));
    if (isFirst && page.next().isEmpty() && page.problem() == null) {
      validators = told;
    }
    boolean isNews = knownRun.goesOn(page.candidates(), fresh);
    if (isSitemap || isNews || wasCutShort()) {
      page.next().forEach(next -> follow(next, page.modified().get(next)));
    }
  }

  /**
   * Of more sitemaps than one walk reads, those come first that were not looked at for longest, so
   * that each has its turn.
   */
  void oldestFirst(Function<PageUrl, Instant> looked) {
    if (!isSitemap || open.size() <= mostPages) {
      return;
    }
    Map<PageUrl, Instant> times = new HashMap<>();
    open.forEach(url -> times.put(url, looked.apply(url)));
    List<PageUrl> sorted = open.stream().sorted(Comparator.comparing(times::get)).toList();
    open.clear();
    open.addAll(sorted);
  }

  private void follow(PageUrl next, @Nullable Instant changed) {
    if (seen.size() < MOST_NAMED && seen.add(next)) {
      open.addLast(next);
      if (changed != null) {
        modified.put(next, changed);
      }
    }
  }

  /** A page did not come. */
  void missed(PageUrl url, FetchResult why) {
    pages++;
    result = result.plus(failure(url, why));
    if (why instanceof FetchResult.NotModified) {
      begun = true;
      isSomeUnchanged |= isChild(url);
      validators = url.equals(seed) ? before.validators() : validators;
    }
    complete &= !mayComeLater(why);
    failed |= !(why instanceof FetchResult.Deferred);
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

  /** False when the list itself could not be had, so that nothing is known of it. */
  boolean hasBegun() {
    return begun;
  }

  /** True when the list was asked for and did not come; false when it was not asked. */
  boolean hasFailed() {
    return failed;
  }

  /** What is to be remembered of the list once the walk is over. */
  SeedState after(Instant now) {
    return complete ? new SeedState(now, validators, mark) : looked(now);
  }

  /** What is to be remembered of a sitemap that has been read, or has not changed. */
  SeedState read(Validators told, Instant now) {
    return new SeedState(now, told, mark);
  }

  /** What is to be remembered of one that could not be read, or not to its end. */
  static SeedState looked(Instant now) {
    return new SeedState(now, Validators.NONE, "");
  }

  Result result() {
    // where others have not changed, a sitemap without pages for us does not empty the list
    boolean isPart = isSomeUnchanged && Integer.valueOf(0).equals(result.listed());
    Result told =
        isPart
            ? new Result(result.lists(), null, result.fresh(), result.problem(), result.reached())
            : result;
    return goesOn() || open.isEmpty() || !isSitemap ? told : told.plus(cut());
  }

  private Result cut() {
    String what = " sitemaps of its index are not read this time: more than ";
    String limit = pages < mostPages ? MOST_FRESH + " new pages" : "" + SITEMAP_LIMIT;
    return problem(seed, open.size() + what + limit);
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
}
