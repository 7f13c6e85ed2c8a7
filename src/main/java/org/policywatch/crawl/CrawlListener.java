package org.policywatch.crawl;

import org.policywatch.frontier.Completion;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;

/** Hears what happens while it happens, from many threads at once; must be quick. */
public interface CrawlListener {
  CrawlListener NONE = new CrawlListener() {};

  /** A list was read; {@code fresh} of its entries were new or changed. */
  default void listed(SourceId source, PageUrl list, int fresh) {}

  /** A page was visited. */
  default void visited(SourceId source, PageUrl page, PageResult result, Completion completion) {}

  /** A source is done. */
  default void finished(SourceReport report) {}
}
