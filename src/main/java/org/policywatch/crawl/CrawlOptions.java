package org.policywatch.crawl;

/**
 * What this run should do beyond the usual.
 *
 * @param onlyDue true to leave out sources whose {@code every} has not passed, as the schedule
 *     does; false to look at all lists now, as somebody who types {@code crawl} expects
 * @param recheck true to visit every known page again, changed or not
 */
public record CrawlOptions(boolean onlyDue, boolean recheck) {
  public static final CrawlOptions NOW = new CrawlOptions(false, false);
  public static final CrawlOptions SCHEDULED = new CrawlOptions(true, false);
}
