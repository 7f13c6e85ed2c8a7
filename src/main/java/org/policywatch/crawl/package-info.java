/**
 * One crawl: for each source that is due, look at its lists, then visit what is new or due. The
 * door is {@code CrawlRun}; it knows nothing of alerts.
 */
@NullMarked
package org.policywatch.crawl;

import org.jspecify.annotations.NullMarked;
