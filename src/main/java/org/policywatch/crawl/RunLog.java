package org.policywatch.crawl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policywatch.crawl.CrawlReport.Change;
import org.policywatch.crawl.CrawlReport.PageFailure;
import org.policywatch.frontier.Completion;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;

/** What all sources of a run report to: the listener, the index and the lists of the report. */
final class RunLog {
  private final CrawlListener listener;
  private final IndexFeed index;
  private final Map<PageUrl, PageFailure> failures = new LinkedHashMap<>();
  private final List<Change> changes = new ArrayList<>();

  RunLog(CrawlListener listener, IndexFeed index) {
    this.listener = listener;
    this.index = index;
  }

  void visited(SourceId source, PageUrl page, PageResult result, Completion completion) {
    if (completion.document() != null && completion.change() != Completion.Change.UNCHANGED) {
      index.offer(completion.document());
    }
    keep(source, page, result, completion);
    listener.visited(source, page, result, completion);
  }

  private synchronized void keep(
      SourceId source, PageUrl page, PageResult result, Completion completion) {
    failures.remove(page);
    if (result instanceof PageResult.Failed failed && failures.size() < CrawlReport.KEPT) {
      failures.put(page, new PageFailure(source, page, failed.detail()));
    }
    boolean isNew = completion.change() == Completion.Change.NEW;
    boolean changed = completion.change() == Completion.Change.CHANGED;
    if (completion.document() != null && (isNew || changed) && changes.size() < CrawlReport.KEPT) {
      changes.add(new Change(completion.document(), isNew, completion.differences()));
    }
  }

  synchronized List<PageFailure> failures() {
    return List.copyOf(failures.values());
  }

  synchronized List<Change> changes() {
    return List.copyOf(changes);
  }
}
