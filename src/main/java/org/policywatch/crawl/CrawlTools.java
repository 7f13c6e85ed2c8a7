package org.policywatch.crawl;

import java.time.InstantSource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policywatch.archive.Archive;
import org.policywatch.discover.Discovery;
import org.policywatch.fetch.Fetcher;
import org.policywatch.index.IndexSink;
import org.policywatch.model.Extraction;
import org.policywatch.model.FetchedPage;
import org.policywatch.store.Store;

/**
 * The doors a crawl works through; whoever made them closes them.
 *
 * @param extractor from a page to its record, pure
 * @param archive null when no copies are kept
 */
public record CrawlTools(
    Fetcher fetcher,
    Discovery discovery,
    Function<FetchedPage, Extraction> extractor,
    @Nullable Archive archive,
    Store store,
    IndexSink index,
    InstantSource clock) {}
