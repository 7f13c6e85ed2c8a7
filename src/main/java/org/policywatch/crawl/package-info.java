/**
 * One crawl: look at each source's lists, then visit what is new or due. The door is {@link
 * org.policywatch.crawl.CrawlRun}; it knows nothing of alerts.
 *
 * <pre>
 * CrawlRun            a virtual thread for each source, the report at the end
 *   SourceCrawl       one source: its lists, then its due pages
 *     ListWalk        list pages, feeds, sitemaps -> candidates -> frontier
 *       SeedWalk      how far one list has been followed, and how far it is to be
 *     PageVisit       one page: fetch, archive, extract -> PageResult, a value
 *       LinkedFiles   the files it links to, part of the same visit; those of a page that has not
 *                     changed are asked for by their validators
 *     Revisit         when a page is due again, a pure function
 *   IndexFeed         stored documents -> index, in the order of their revisions
 * </pre>
 *
 * <p>The order of writing is archive, store, index. A crash repeats work and loses none: an address
 * stays due until the transaction that stores its document has ended, and the index is brought up
 * to the store's last revision when the next run starts. In the same order, every few seconds and
 * at the end of a run, they are brought to the disk: a power cut takes the last seconds at most,
 * which the next run fetches again.
 */
@NullMarked
package org.policywatch.crawl;

import org.jspecify.annotations.NullMarked;
