package org.policywatch.crawl;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.policywatch.archive.Archive;
import org.policywatch.attachment.AttachmentReader;
import org.policywatch.discover.Discovery;
import org.policywatch.extract.PageExtractor;
import org.policywatch.fetch.Fetcher;
import org.policywatch.index.IndexSink;
import org.policywatch.store.Store;

/**
 * The doors a crawl works through; whoever made them closes them.
 *
 * @param extractor from a page to its record, pure
 * @param attachments from a file to its text
 * @param archive null when no copies are kept
 */
public record CrawlTools(
    Fetcher fetcher,
    Discovery discovery,
    PageExtractor extractor,
    AttachmentReader attachments,
    @Nullable Archive archive,
    Store store,
    IndexSink index,
    InstantSource clock) {}
