package org.policywatch.crawl;

import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.policywatch.archive.Archive;
import org.policywatch.archive.ArchiveException;
import org.policywatch.fetch.FetchRequest;
import org.policywatch.fetch.FetchResult;
import org.policywatch.fetch.Fetcher;
import org.policywatch.fetch.robots.PageDirectives;
import org.policywatch.frontier.Lease;
import org.policywatch.model.ArchiveRef;
import org.policywatch.model.Capture;
import org.policywatch.model.Extraction;
import org.policywatch.model.FailureKind;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Sha256;
import org.policywatch.model.Validators;
import org.policywatch.source.SourceProfile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One page with the files it links to: fetch, archive, extract. The result is a value; nothing here
 * touches the store or knows of other workers.
 */
final class PageVisit {
  private static final Logger LOG = LoggerFactory.getLogger(PageVisit.class);

  /** In place of a digest: the next visit reads the page whatever it then is. */
  private static final String UNKNOWN = "";

  /**
   * Some servers leave X-Robots-Tag out when they say that nothing has changed, so each so many
   * visits ask for the whole page, and for its files that cannot be asked for otherwise.
   */
  private static final int WHOLE_EVERY = 4;

  private final Fetcher fetcher;
  private final @Nullable Archive archive;
  private final PageReader reader;
  private final LinkedFiles files;
  private final InstantSource clock;
  private final String agent;

  PageVisit(CrawlTools tools, CrawlSettings settings) {
    this.fetcher = tools.fetcher();
    this.archive = tools.archive();
    this.reader = tools.reader();
    this.clock = tools.clock();
    this.agent = settings.agent();
    this.files = new LinkedFiles(tools, settings);
  }

  /**
   * How a visit went.
   *
   * @param bytes of the page, unpacked; 0 when none came
   * @param took how long the answer took, waiting for the host's turn left out
   */
  record Visited(PageResult result, int bytes, Duration took) {
    Visited(PageResult result) {
      this(result, 0, Duration.ZERO);
    }
  }

  Visited visit(Lease lease, SourceProfile profile, Interruption interruption) {
    boolean whole = lease.unchanged() % WHOLE_EVERY == WHOLE_EVERY - 1;
    Visited visited = visit(lease, whole, profile, interruption);
    return visited.result() instanceof PageResult.NotModified
            && files.haveChanged(lease, whole, profile, interruption)
        ? visit(lease.anew(), true, profile, interruption)
        : visited;
  }

  private Visited visit(
      Lease lease, boolean whole, SourceProfile profile, Interruption interruption) {
    Validators validators = whole ? Validators.NONE : lease.validators();
    FetchRequest request = FetchRequest.of(lease.url(), validators, profile);
    return switch (interruption.allow(() -> fetcher.fetch(request))) {
      case FetchResult.Fetched fetched ->
          new Visited(
              read(lease, fetched, profile, interruption),
              fetched.page().body().length,
              fetched.took());
      case FetchResult.NotModified same -> new Visited(unchanged(lease, same));
      case FetchResult.Forbidden forbidden -> new Visited(new PageResult.Denied(forbidden.rule()));
      case FetchResult.Deferred deferred ->
          new Visited(new PageResult.Deferred(deferred.notBefore(), deferred.why()));
      case FetchResult.Failed failed ->
          new Visited(new PageResult.Failed(failed.kind(), failed.detail()));
    };
  }

  /** The text is the one we have read; what is said of it in the headers may be new. */
  private PageResult unchanged(Lease lease, FetchResult.NotModified same) {
    PageDirectives directives = PageDirectives.of(same.headers(), agent);
    if (!directives.index()) {
      return new PageResult.NoIndex(directives.written());
    }
    String noarchive = directives.archive() ? lease.known().noarchive() : directives.noarchive();
    if (noarchive == null) {
      revisited(same.url(), lease);
    }
    return new PageResult.NotModified(same.validators(), noarchive);
  }

  private PageResult read(
      Lease lease, FetchResult.Fetched fetched, SourceProfile profile, Interruption interruption) {
    FetchedPage page = fetched.page();
    PageDirectives directives = PageDirectives.of(page, agent);
    if (!directives.index()) {
      return new PageResult.NoIndex(directives.written());
    }
    String digest = Sha256.hex(page.body());
    if (digest.equals(lease.digest())) {
      if (directives.archive()) {
        revisited(page.url(), lease);
      }
      return new PageResult.NotModified(fetched.validators(), directives.noarchive());
    }
    ArchiveRef archived =
        archive == null || !directives.archive() ? null : archive.write(page, digest);
    try {
      Extraction alone = reader.read(page);
      LinkedFiles.Outcome linked = files.of(alone, lease, profile, interruption);
      if (linked.instead() != null) {
        return linked.instead();
      }
      Extraction whole = linked.files().isEmpty() ? alone : reader.read(page, linked.files());
      return new PageResult.Extracted(
          linked.complete()
              ? capture(fetched, digest, archived)
              : capture(new FetchResult.Fetched(page, Validators.NONE), UNKNOWN, archived),
          whole,
          directives.noarchive(),
          linked.captures());
    } catch (ArchiveException e) {
      throw e; // a disk that is full for a file of the page is no fault of the page
    } catch (RuntimeException | StackOverflowError e) {
      // the one place where a page's failure is caught: a defect of ours must not end the run
      LOG.atError().setCause(e).addKeyValue("url", page.url()).log("extraction failed");
      return new PageResult.Failed(
          FailureKind.EXTRACTION, e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private static Capture capture(
      FetchResult.Fetched fetched, String digest, @Nullable ArchiveRef archived) {
    FetchedPage page = fetched.page();
    return new Capture(
        page.url(), page.fetchedAt(), page.status(), digest, fetched.validators(), archived);
  }

  private void revisited(PageUrl url, Lease lease) {
    if (archive != null && !lease.digest().isEmpty()) {
      archive.writeRevisit(url, lease.digest(), clock.instant());
    }
  }
}
