package org.policywatch.archive;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/**
 * Work with channels that an interrupt would close. A crawl that is told to stop interrupts its
 * workers; a page that one of them has in hand is still to be archived.
 */
final class Uninterrupted {
  private Uninterrupted() {}

  /** Work that may be done over again. */
  interface Work<T> {
    T run() throws IOException;
  }

  /** Does the work, again when an interrupt broke it; the thread is interrupted afterwards. */
  static <T> T call(Work<T> work) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      while (true) {
        try {
          return work.run();
        } catch (ClosedByInterruptException e) {
          interrupted = true;
          Thread.interrupted();
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
