package org.policywatch.crawl;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.policywatch.archive.Archive;
import org.policywatch.discover.Discovery;
import org.policywatch.fetch.Fetcher;
import org.policywatch.index.IndexSink;
import org.policywatch.store.Store;

/**
 * The doors a crawl works through; whoever made them closes them.
 *
 * @param reader from a page or file to its record
 * @param archive null when no copies are kept
 */
public record CrawlTools(
    Fetcher fetcher,
    Discovery discovery,
    PageReader reader,
    @Nullable Archive archive,
    Store store,
    IndexSink index,
    InstantSource clock) {}
