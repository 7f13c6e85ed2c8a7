package org.policywatch.crawl;

import java.util.HashMap;
import java.util.Map;
import org.policywatch.crawl.Counts.Documents;
import org.policywatch.frontier.Completion;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;

/**
 * Counts the pages of one source by how their last visit in the run ended: a page that failed and
 * came when it was tried again has come. For one thread.
 */
final class Tally {
  private final Map<PageUrl, Counts> unfinished = new HashMap<>();
  private Counts counts = Counts.ZERO;

  void lists(int read) {
    counts = counts.plus(new Counts(read, 0, 0, 0, 0, 0, Documents.ZERO));
  }

  void count(PageUrl page, PageResult result, Completion completion) {
    Counts before = unfinished.remove(page);
    if (before != null) {
      counts = counts.minus(before);
    }
    Counts visit = visit(result, completion);
    boolean finished =
        switch (result) {
          case PageResult.Extracted it -> true;
          case PageResult.NotModified it -> true;
          case PageResult.Denied it -> true;
          case PageResult.Failed it -> false;
          case PageResult.Deferred it -> false;
        };
    if (!finished) {
      unfinished.put(page, visit);
    }
    counts = counts.plus(visit);
  }

  private static Counts visit(PageResult result, Completion completion) {
    Documents documents =
        switch (completion.change()) {
          case NEW -> new Documents(1, 0, 0);
          case CHANGED -> new Documents(0, 1, 0);
          case DUPLICATE -> new Documents(0, 0, 1);
          case UNCHANGED, NONE -> Documents.ZERO;
        };
    return switch (result) {
      case PageResult.Extracted it -> new Counts(0, 1, 0, 0, 0, 0, documents);
      case PageResult.NotModified it -> new Counts(0, 0, 1, 0, 0, 0, documents);
      case PageResult.Failed it -> new Counts(0, 0, 0, 1, 0, 0, documents);
      case PageResult.Deferred it -> new Counts(0, 0, 0, 0, 1, 0, documents);
      case PageResult.Denied it -> new Counts(0, 0, 0, 0, 0, 1, documents);
    };
  }

  Counts counts() {
    return counts;
  }
}
