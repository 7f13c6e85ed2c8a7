package org.policywatch.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.policywatch.fetch.politeness.HostGate;
import org.policywatch.fetch.politeness.Sleeper;
import org.policywatch.fetch.robots.Verdict;
import org.policywatch.model.FailureKind;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Validators;

/**
 * Gets pages over HTTP. Each request and each redirect passes the judge of addresses, robots.txt
 * and the gate of its host. Safe for any number of threads, virtual ones best.
 */
public final class HttpFetcher implements Fetcher {
  private static final int MAX_REDIRECTS = 5;

  /** Of one address: some sites redirect to the same page until their cookie comes with it. */
  private static final int VISITS = 2;

  /** A Crawl-delay over this is taken for this: an hour a page would be a way to say no. */
  private static final Duration LONGEST_CRAWL_DELAY = Duration.ofSeconds(60);

  /** Where sites send those who ask for a page that is not there. */
  private static final Pattern MISSING =
      Pattern.compile("/(?:errors?/)?(?:err(?:or)?[_-]?)?404(?:\\.\\w{2,5})?/?");

  /** Sites that were built anew send there whoever asks for a page of the old one. */
  private static final Pattern FRONT = Pattern.compile("/(?:index\\.\\w{2,5})?");

  /** The address of a page, not of a list: with the number or the day that tells it from others. */
  private static final Pattern NUMBERED = Pattern.compile("[^\\d]*\\d.*");

  private final FetchSettings settings;
  private final InstantSource clock;
  private final Exchange client;
  private final PoliteExchange exchange;
  private final RobotsDesk robots;

  private HttpFetcher(
      FetchSettings settings,
      InstantSource clock,
      HostMemory memory,
      HostGate gate,
      AddressJudge judge,
      LocalServer local) {
    HostStates states = new HostStates(memory);
    this.settings = settings;
    this.clock = clock;
    this.client = new Exchange(settings, judge, local);
    this.exchange = new PoliteExchange(client, gate, states, judge, clock);
    this.robots = new RobotsDesk(exchange, states, settings.robotsAgent(), clock);
  }

  /** A fetcher that remembers sites in {@code memory}. */
  public static HttpFetcher open(FetchSettings settings, InstantSource clock, HostMemory memory) {
    return open(settings, clock, memory, LocalServer.NONE);
  }

  /** As {@link #open(FetchSettings, InstantSource, HostMemory)}, with names for a local server. */
  public static HttpFetcher open(
      FetchSettings settings, InstantSource clock, HostMemory memory, LocalServer local) {
    AddressJudge judge = new AddressJudge(settings.privateAddresses(), settings.network(), local);
    return new HttpFetcher(settings, clock, memory, gate(clock, Sleeper.REAL), judge, local);
  }

  static HttpFetcher open(
      FetchSettings settings, InstantSource clock, HostMemory memory, Sleeper sleeper) {
    AddressJudge judge =
        new AddressJudge(settings.privateAddresses(), settings.network(), LocalServer.NONE);
    return open(settings, clock, memory, sleeper, judge);
  }

  static HttpFetcher open(
      FetchSettings settings,
      InstantSource clock,
      HostMemory memory,
      Sleeper sleeper,
      AddressJudge judge) {
    return new HttpFetcher(settings, clock, memory, gate(clock, sleeper), judge, LocalServer.NONE);
  }

  private static HostGate gate(InstantSource clock, Sleeper sleeper) {
    return new HostGate(clock, sleeper, () -> ThreadLocalRandom.current().nextLong());
  }

  /** What the page's site says in its robots.txt; fetched if need be. */
  public RobotsStanding robots(PageUrl page, Duration delay) {
    return robots.standing(page, new Pace(delay));
  }

  @Override
  public FetchResult fetch(FetchRequest request) {
    Map<PageUrl, Integer> visits = new HashMap<>();
    PageUrl at = request.url();
    for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
      if (visits.merge(at, 1, Integer::sum) > VISITS) {
        return failed(request, FailureKind.REDIRECT, "redirected in a circle by " + at);
      }
      switch (step(request, at)) {
        case Step.End end -> {
          return end.result();
        }
        case Step.Redirect redirect -> at = redirect.to();
      }
    }
    return failed(
        request, FailureKind.REDIRECT, "redirected more than " + MAX_REDIRECTS + " times");
  }

  @Override
  public void close() {
    client.close();
  }

  private Step step(FetchRequest request, PageUrl at) {
    return switch (robots.standing(at, request.pace())) {
      case RobotsStanding.Unknown unknown -> new Step.End(unknown(request, unknown));
      case RobotsStanding.Known known -> {
        Verdict verdict = known.rules().verdict(at.value().substring(at.origin().length()));
        if (!verdict.allowed()) {
          yield new Step.End(new FetchResult.Forbidden(request.url(), verdict.rule()));
        }
        yield ask(request, at, pace(request, known));
      }
    };
  }

  private static FetchResult unknown(FetchRequest request, RobotsStanding.Unknown unknown) {
    return unknown.failure() == null
        ? new FetchResult.Deferred(request.url(), unknown.retryAt(), unknown.why())
        : new FetchResult.Failed(request.url(), unknown.failure(), unknown.why());
  }

  private static Pace pace(FetchRequest request, RobotsStanding.Known known) {
    Duration asked = known.rules().crawlDelay().orElse(Duration.ZERO);
    boolean isLong = asked.compareTo(LONGEST_CRAWL_DELAY) > 0;
    return request.pace().slowedTo(isLong ? LONGEST_CRAWL_DELAY : asked);
  }

  private Step ask(FetchRequest request, PageUrl at, Pace pace) {
    // what another host gave us is none of this one's business
    boolean ours = at.host().equals(request.url().host());
    Validators validators = ours ? request.validators() : Validators.NONE;
    Wish wish =
        request.beginning() > 0
            ? Wish.beginning(at, validators, request.beginning())
            : Wish.page(at, validators, settings.maxPageBytes());
    return switch (exchange.ask(wish, pace)) {
      case Answer.NotNow later ->
          new Step.End(new FetchResult.Deferred(request.url(), later.notBefore(), later.why()));
      case Answer.Broken broken -> new Step.End(failed(request, broken.kind(), broken.detail()));
      case Answer.Complete answer -> read(request, at, answer);
    };
  }

  private Step read(FetchRequest request, PageUrl at, Answer.Complete answer) {
    if (answer.isRedirect()) {
      Optional<Step> next = answer.location(at).map(to -> follow(request, to));
      String location = shortened(answer.header("location").orElse(""));
      String detail = "status " + answer.status() + " to '" + location + "'";
      return next.orElseGet(() -> new Step.End(failed(request, FailureKind.REDIRECT, detail)));
    }
    Optional<Step> onward =
        answer.isSuccess()
            ? MetaRefresh.of(at, answer).map(to -> follow(request, to))
            : Optional.empty();
    return onward.orElseGet(() -> new Step.End(result(request, at, answer)));
  }

  /** Such a page comes with status 200, and would take the place of the lost one. */
  private static Step follow(FetchRequest request, PageUrl to) {
    String asked = request.url().uri().getRawPath();
    String path = to.uri().getRawPath();
    boolean isMissing = MISSING.matcher(path).matches() && !asked.endsWith(path);
    boolean isFront = FRONT.matcher(path).matches() && NUMBERED.matcher(asked).matches();
    return isMissing || isFront
        ? new Step.End(failed(request, FailureKind.GONE, "redirected to " + to))
        : new Step.Redirect(to);
  }

  private FetchResult result(FetchRequest request, PageUrl at, Answer.Complete answer) {
    int status = answer.status();
    if (status == 304 && !request.validators().equals(Validators.NONE)) {
      return new FetchResult.NotModified(
          at, validators(answer, request.validators()), answer.headers());
    }
    if (answer.isSuccess() && status != 206) {
      if (answer.body().length == 0) {
        return failed(request, FailureKind.CONNECTION, "status " + status + " without a body");
      }
      Instant now = clock.instant();
      FetchedPage page =
          new FetchedPage(
              at, request.url(), now, status, answer.headers(), answer.body(), request.charset());
      return new FetchResult.Fetched(page, validators(answer, Validators.NONE), answer.took());
    }
    return failed(request, kind(status), "status " + status);
  }

  private static FailureKind kind(int status) {
    return switch (status) {
      case 404, 410 -> FailureKind.GONE;
      case 408, 425 -> FailureKind.TIMEOUT; // the server says: send it again
      default -> {
        if (status >= 500) {
          yield FailureKind.SERVER_ERROR;
        }
        yield status >= 400 ? FailureKind.REFUSED : FailureKind.PROTOCOL;
      }
    };
  }

  private static Validators validators(Answer.Complete answer, Validators before) {
    return new Validators(
        answer.header("etag").orElse(before.etag()),
        answer.header("last-modified").orElse(before.lastModified()));
  }

  private static FetchResult failed(FetchRequest request, FailureKind kind, String detail) {
    return new FetchResult.Failed(request.url(), kind, detail);
  }

  private static String shortened(String text) {
    return text.length() <= 100 ? text : text.substring(0, 100) + "…";
  }

  /** Where one request led. */
  private sealed interface Step {
    record Redirect(PageUrl to) implements Step {}

    record End(FetchResult result) implements Step {}
  }
}
