package org.policywatch.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.PageKind;

/**
 * What a hit must fulfil whatever its words; each filter stands for the field of the query language
 * with the same meaning. Empty lists and nulls let everything through.
 *
 * @param regions codes, names or groups in any spelling; a hit has one of them, or a region below,
 *     as its subject
 * @param issuers names or parts of names; one of them must be an issuer
 * @param kinds empty: policy documents and reports, and whatever else has the words far down
 * @param sources ids
 * @param published first and last day
 * @param deadline first and last day of any target
 * @param hasTarget true: only documents with a target
 * @param afterRevision only documents stored after this revision; 0 for all
 */
public record Filters(
    List<String> regions,
    List<String> issuers,
    Set<PageKind> kinds,
    List<String> sources,
    Days published,
    Days deadline,
    boolean hasTarget,
    long afterRevision) {
  /** What is about a policy: for lists of targets, and for watches. */
  public static final Set<PageKind> ON_TOPIC =
      Set.of(PageKind.POLICY_DOCUMENT, PageKind.NEWS_REPORT);

  public static final Filters NONE =
      new Filters(List.of(), List.of(), Set.of(), List.of(), Days.ANY, Days.ANY, false, 0);

  public Filters {
    regions = List.copyOf(regions);
    issuers = List.copyOf(issuers);
    kinds = Set.copyOf(kinds);
    sources = List.copyOf(sources);
  }

  public Filters regions(List<String> others) {
    return new Filters(
        others, issuers, kinds, sources, published, deadline, hasTarget, afterRevision);
  }

  public Filters issuers(List<String> others) {
    return new Filters(
        regions, others, kinds, sources, published, deadline, hasTarget, afterRevision);
  }

  public Filters kinds(Set<PageKind> others) {
    return new Filters(
        regions, issuers, others, sources, published, deadline, hasTarget, afterRevision);
  }

  public Filters sources(List<String> others) {
    return new Filters(
        regions, issuers, kinds, others, published, deadline, hasTarget, afterRevision);
  }

  public Filters published(Days days) {
    return new Filters(regions, issuers, kinds, sources, days, deadline, hasTarget, afterRevision);
  }

  public Filters deadline(Days days) {
    return new Filters(regions, issuers, kinds, sources, published, days, hasTarget, afterRevision);
  }

  public Filters hasTarget(boolean must) {
    return new Filters(regions, issuers, kinds, sources, published, deadline, must, afterRevision);
  }

  public Filters afterRevision(long revision) {
    return new Filters(regions, issuers, kinds, sources, published, deadline, hasTarget, revision);
  }

  /**
   * A stretch of days, both ends included.
   *
   * @param first null: no lower end
   * @param last null: no upper end
   */
  public record Days(@Nullable LocalDate first, @Nullable LocalDate last) {
    public static final Days ANY = new Days(null, null);

    /** True when it lets every day through. */
    public boolean isAny() {
      return first == null && last == null;
    }

    /** True when the day lies in it. */
    public boolean holds(LocalDate day) {
      return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }
  }
}
