package org.policywatch.crawl;

import org.policywatch.crawl.Counts.Documents;
import org.policywatch.frontier.Completion;
import org.policywatch.model.PageResult;

/** Counts the visits of one source; for one thread. */
final class Tally {
  private Counts counts = Counts.ZERO;

  void lists(int read) {
    counts = counts.plus(new Counts(read, 0, 0, 0, 0, 0, Documents.ZERO));
  }

  void count(PageResult result, Completion completion) {
    Documents documents =
        switch (completion.change()) {
          case NEW -> new Documents(1, 0, 0);
          case CHANGED -> new Documents(0, 1, 0);
          case DUPLICATE -> new Documents(0, 0, 1);
          case UNCHANGED, NONE -> Documents.ZERO;
        };
    counts =
        counts.plus(
            switch (result) {
              case PageResult.Extracted it -> new Counts(0, 1, 0, 0, 0, 0, documents);
              case PageResult.NotModified it -> new Counts(0, 0, 1, 0, 0, 0, documents);
              case PageResult.Failed it -> new Counts(0, 0, 0, 1, 0, 0, documents);
              case PageResult.Deferred it -> new Counts(0, 0, 0, 0, 1, 0, documents);
              case PageResult.Denied it -> new Counts(0, 0, 0, 0, 0, 1, documents);
            });
  }

  Counts counts() {
    return counts;
  }
}
