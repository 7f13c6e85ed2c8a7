package org.policywatch.crawl;

import java.time.Duration;
import java.util.List;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.StoredDocument;

/**
 * What a run did.
 *
 * @param counts over all sources
 * @param sources one entry a source, in the order of the configuration
 * @param failures pages that could not be had, and why; at most {@value #KEPT}
 * @param changes documents that are new or say something else; at most {@value #KEPT}
 * @param took how long
 * @param stopped true when somebody stopped it
 */
public record CrawlReport(
    Counts counts,
    List<SourceReport> sources,
    List<PageFailure> failures,
    List<Change> changes,
    Duration took,
    boolean stopped) {
  /** So many failures and changes are kept; the counts go on. */
  public static final int KEPT = 1_000;

  public CrawlReport {
    sources = List.copyOf(sources);
    failures = List.copyOf(failures);
    changes = List.copyOf(changes);
  }

  /** A page that could not be had. */
  public record PageFailure(SourceId source, PageUrl page, String reason) {}

  /** A document that is new ({@code differences} empty) or changed. */
  public record Change(StoredDocument document, boolean isNew, List<String> differences) {}

  /** True when no source failed altogether; failed single pages are the web's usual state. */
  public boolean isHealthy() {
    return sources.stream()
        .noneMatch(source -> source.outcome() == SourceReport.Outcome.UNREACHABLE);
  }
}
