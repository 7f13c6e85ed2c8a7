package org.policywatch.app;

import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.config.Settings;
import org.policywatch.discover.Discovered;
import org.policywatch.discover.Discovery;
import org.policywatch.fetch.FetchRequest;
import org.policywatch.fetch.FetchResult;
import org.policywatch.fetch.Fetcher;
import org.policywatch.fetch.HostMemory;
import org.policywatch.fetch.HttpFetcher;
import org.policywatch.model.Candidate;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Validators;
import org.policywatch.source.Source;

/** Looks at a source's first list once and stores nothing. */
public final class SourceTrial implements AutoCloseable {
  private final Fetcher fetcher;
  private final Discovery discovery = new Discovery();

  private SourceTrial(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  public static SourceTrial open(Settings settings) {
    return new SourceTrial(
        HttpFetcher.open(settings.fetch(), InstantSource.system(), HostMemory.forgetful()));
  }

  /** What a crawl would take from the source's first list. */
  public Outcome tryOut(Source source) {
    PageUrl seed = source.seeds().getFirst();
    FetchRequest request =
        new FetchRequest(
            seed, Validators.NONE, source.profile().cadence().delay(), source.profile().charset());
    return switch (fetcher.fetch(request)) {
      case FetchResult.Fetched fetched -> outcome(discovery.discover(source, fetched.page()));
      case FetchResult.NotModified same -> failure(seed + ": not modified");
      case FetchResult.Forbidden it -> failure(seed + ": robots.txt forbids it: " + it.rule());
      case FetchResult.Deferred it ->
          failure(seed + ": " + it.why() + ", not before " + it.notBefore());
      case FetchResult.Failed it -> failure(seed + ": " + it.detail());
    };
  }

  private static Outcome outcome(Discovered discovered) {
    String problem =
        discovered.problem() == null
                && discovered.candidates().isEmpty()
                && discovered.next().isEmpty()
            ? "no links to pages: is this the right kind of list, and 'link' right?"
            : discovered.problem();
    return new Outcome(discovered.candidates(), problem);
  }

  private static Outcome failure(String problem) {
    return new Outcome(List.of(), problem);
  }

  @Override
  public void close() {
    fetcher.close();
  }

  /**
   * @param candidates the pages on the list
   * @param problem for people; null when all is well
   */
  public record Outcome(List<Candidate> candidates, @Nullable String problem) {}
}
