package org.policywatch.app;

import org.policywatch.frontier.Completion;

/** Counts what becomes of what is imported. For one thread. */
final class ImportTally {
  private int fresh;
  private int changed;
  private int unchanged;
  private int failed;

  void count(Completion completion) {
    switch (completion.change()) {
      case NEW -> fresh++;
      case CHANGED -> changed++;
      case UNCHANGED, DUPLICATE -> unchanged++;
      case NONE -> {}
    }
  }

  void unchanged() {
    unchanged++;
  }

  void failed() {
    failed++;
  }

  Importing.Report report() {
    return new Importing.Report(fresh, changed, unchanged, failed);
  }
}
