package org.policywatch.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.policywatch.fetch.HostState.RobotsCopy;
import org.policywatch.fetch.robots.RobotsRules;
import org.policywatch.model.FailureKind;
import org.policywatch.model.PageUrl;

/**
 * Has each site's robots.txt at hand: gets it once a day, and knows what it means when it cannot be
 * had (RFC 9309 section 2.3 and 2.4). Thread-safe; of those who ask for one site, one fetches.
 */
final class RobotsDesk {
  private static final Duration FRESH = Duration.ofHours(24);

  /** The RFC's "reasonably long period": an older copy says nothing about the site of today. */
  private static final Duration IN_FORCE = Duration.ofDays(30);

  private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
  private static final Duration LONGEST_RETRY = Duration.ofHours(1);

  /** The gate of a host closes for a day and an hour at most. */
  private static final Duration LONGEST_WAIT = FRESH.plus(LONGEST_RETRY);

  private static final int MAX_REDIRECTS = 5;

  /** Of all copies whose rules are at hand; read, they take some fifteen times as much. */
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private final ConcurrentMap<String, Site> sites = new ConcurrentHashMap<>();
  private final AtomicInteger bytes = new AtomicInteger();
  private final PoliteExchange exchange;
  private final HostStates states;
  private final String agent;
  private final InstantSource clock;

  RobotsDesk(PoliteExchange exchange, HostStates states, String agent, InstantSource clock) {
    this.exchange = exchange;
    this.states = states;
    this.agent = agent;
    this.clock = clock;
  }

  /** The rules for the page's site, fetched if need be. */
  RobotsStanding standing(PageUrl page, Pace pace) {
    String origin = page.origin();
    Site site = sites.computeIfAbsent(origin, name -> new Site());
    Optional<RobotsStanding> known = site.standing(clock.instant());
    if (known.isPresent()) {
      return known.get();
    }
    try {
      site.fetching.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new RobotsStanding.Unknown(clock.instant(), "interrupted", null);
    }
    try {
      return afresh(site, origin, pace);
    } finally {
      site.fetching.unlock();
    }
  }

  private RobotsStanding afresh(Site site, String origin, Pace pace) {
    RobotsCopy kept = states.of(origin).robots();
    if (!site.isKnown() && kept != null) {
      know(site, kept);
    }
    Optional<RobotsStanding> known = site.standing(clock.instant());
    if (known.isPresent()) {
      return known.get();
    }
    switch (load(new PageUrl(origin + "/robots.txt"), pace)) {
      case Loaded.Body loaded -> {
        RobotsCopy copy = new RobotsCopy(loaded.body(), clock.instant());
        know(site, copy);
        states.change(origin, state -> state.withRobots(copy));
      }
      case Loaded.Unreachable closed when !pace.hours().holds(clock.instant()) -> {
        // says nothing of the site to a source that may ask it at other hours
        Instant now = clock.instant();
        Instant open = now.plus(pace.hours().until(now));
        return new RobotsStanding.Unknown(open, closed.why(), null);
      }
      case Loaded.Unreachable failed -> site.missed(clock.instant(), failed);
    }
    return site.standing(clock.instant()).orElseGet(() -> site.unknown(clock.instant()));
  }

  private void know(Site site, RobotsCopy copy) {
    if (bytes.addAndGet(copy.body().length) > MOST_BYTES) {
      sites.values().forEach(Site::forget); // they are read again from what is kept
      bytes.set(copy.body().length);
    }
    site.know(RobotsRules.parse(copy.body(), agent), copy.fetchedAt());
  }

  private Loaded load(PageUrl first, Pace pace) {
    PageUrl at = first;
    for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
      switch (exchange.ask(Wish.robots(at, RobotsRules.MAX_BYTES + 1), pace)) {
        case Answer.NotNow later -> {
          return new Loaded.Unreachable(later.why(), later.notBefore(), null);
        }
        case Answer.Broken broken -> {
          return new Loaded.Unreachable(broken.detail(), null, lasting(broken.kind()));
        }
        case Answer.Complete answer -> {
          Optional<PageUrl> next = answer.location(at);
          if (!answer.isRedirect() || next.isEmpty()) {
            return meaning(answer);
          }
          at = next.get();
        }
      }
    }
    return Loaded.Body.NONE; // redirected too often: as if there were none (section 2.3.1.2)
  }

  private static Loaded meaning(Answer.Complete answer) {
    if (answer.isSuccess()) {
      return new Loaded.Body(answer.body());
    }
    boolean unavailable = answer.status() >= 300 && answer.status() < 500;
    return unavailable
        ? Loaded.Body.NONE
        : new Loaded.Unreachable("status " + answer.status(), null, null);
  }

  /** The kinds that stop a page for the same reason as its robots.txt. */
  private static @Nullable FailureKind lasting(FailureKind kind) {
    return switch (kind) {
      case DNS, TLS, PRIVATE_ADDRESS -> kind;
      default -> null;
    };
  }

  private sealed interface Loaded {
    record Body(byte[] body) implements Loaded {
      static final Body NONE = new Body(new byte[0]);
    }

    record Unreachable(String why, @Nullable Instant retryAt, @Nullable FailureKind failure)
        implements Loaded {}
  }

  /** One site's rules and what came of asking for them. Guarded by its monitor. */
  private static final class Site {
    final ReentrantLock fetching = new ReentrantLock();
    private @Nullable RobotsRules rules;
    private Instant fetchedAt = Instant.MIN;
    private Instant retryAt = Instant.MIN;
    private Loaded.Unreachable last = new Loaded.Unreachable("not asked for yet", null, null);
    private int misses;

    /** Empty when it is time to fetch. */
    synchronized Optional<RobotsStanding> standing(Instant now) {
      // a clock that was set back must not make us wait for the time it lost
      boolean waiting =
          now.isBefore(retryAt) && Duration.between(now, retryAt).compareTo(LONGEST_WAIT) <= 0;
      if (rules != null && isYounger(waiting ? IN_FORCE : FRESH, now)) {
        return Optional.of(new RobotsStanding.Known(rules));
      }
      return waiting ? Optional.of(unknown(now)) : Optional.empty();
    }

    synchronized RobotsStanding unknown(Instant now) {
      Instant at = retryAt.isAfter(now) ? retryAt : now;
      return new RobotsStanding.Unknown(
          at, "robots.txt cannot be had: " + last.why(), last.failure());
    }

    synchronized boolean isKnown() {
      return rules != null;
    }

    synchronized void know(RobotsRules now, Instant at) {
      rules = now;
      fetchedAt = at;
      retryAt = Instant.MIN;
      misses = 0;
    }

    /** Not where they stand in for a copy that cannot be had now. */
    synchronized void forget() {
      rules = misses == 0 ? null : rules;
    }

    synchronized void missed(Instant now, Loaded.Unreachable failed) {
      Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(misses++, 10));
      Instant own = now.plus(wait.compareTo(LONGEST_RETRY) < 0 ? wait : LONGEST_RETRY);
      retryAt = failed.retryAt() == null ? own : failed.retryAt();
      last = failed;
    }

    /** A copy from the future, from before a clock was set back, is not young. */
    private boolean isYounger(Duration limit, Instant now) {
      return Duration.between(fetchedAt, now).abs().compareTo(limit) < 0;
    }
  }
}
