package org.policywatch.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.policywatch.model.Candidate;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.Validators;

/**
 * The addresses and their state. Safe for many threads and, in a cluster, many processes. Every
 * method is one transaction.
 */
public interface Frontier {
  /**
   * Makes candidates known. A new address is due at once; a known one is due at once when its stamp
   * differs from the stamp it was last listed with; otherwise nothing changes.
   *
   * @return those that were new or became due, in their order
   */
  Set<PageUrl> discover(SourceId source, List<Candidate> candidates, Instant now);

  /**
   * Hands out pages of the source that are due, oldest due first; where there are more than {@code
   * limit}, half of them those that became due last, so that news does not wait behind a backlog.
   * Nobody else gets them until the lease ends.
   *
   * @param limit at most so many
   * @param duration how long the lease lasts
   */
  List<Lease> lease(SourceId source, int limit, Instant now, Duration duration);

  /** How many pages of the source are due. */
  int due(SourceId source, Instant now);

  /** Makes the lease last longer; false when it has run out and the page is somebody else's. */
  boolean renew(Lease lease, Instant now, Duration duration);

  /**
   * Records how the visit went, stores the document if there is one, and sets when the page is due
   * again, all in one transaction. Safe to repeat.
   */
  Completion complete(Lease lease, PageResult result, Instant now, Instant nextDue);

  /** Gives leases back unvisited, so that they are due at once. */
  void release(List<Lease> leases);

  /**
   * Makes every page of the source that was visited before {@code before} due now.
   *
   * @return how many
   */
  int recheck(SourceId source, Instant before);

  /**
   * Takes back what was set by a clock that was ahead and has been set back: pages of the source
   * that are due after {@code latest} are due as long after now as they were after their visit, or
   * at once where there was none.
   *
   * @param latest the latest that a page may be due; or {@code now}, when it is known that the
   *     clock was set back: then pages that were visited before {@code now} are left alone
   * @return how many
   */
  int takeBack(SourceId source, Instant now, Instant latest);

  /**
   * What the source last knew of a list page, feed or sitemap itself; empty validators when it is
   * new to it.
   */
  SeedState seed(SourceId source, PageUrl url);

  /** Records a look at a list page, feed or sitemap; other sources have looks of their own. */
  void recordSeed(SourceId source, PageUrl url, SeedState state);

  /**
   * @param visited when it was last looked at; {@link Instant#EPOCH} for never
   * @param validators to ask with next time
   * @param digest a mark of what was taken from it; empty when that was not all
   */
  record SeedState(Instant visited, Validators validators, String digest) {
    public static final SeedState NEVER = new SeedState(Instant.EPOCH, Validators.NONE, "");
  }
}
