package org.policywatch.crawl;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Stops threads where stopping is harmless. An interrupt that lands in a file write closes the file
 * under all its users (JDK channels, and so Lucene), so only waiting for the network and for time
 * may be interrupted.
 */
final class Interruption {
  private final Set<Thread> inside = new HashSet<>();
  private volatile boolean stopped;

  /** Runs work that may be interrupted; on return the thread is not interrupted. */
  <T> T allow(Supplier<T> work) {
    enter();
    try {
      return work.get();
    } finally {
      leave();
    }
  }

  /** Waits; false when it was stopped before the time was over. */
  boolean sleep(Duration duration) {
    return allow(
        () -> {
          try {
            Thread.sleep(duration);
            return true;
          } catch (InterruptedException e) {
            return false;
          }
        });
  }

  synchronized void stop() {
    stopped = true;
    inside.forEach(Thread::interrupt);
  }

  boolean isStopped() {
    return stopped;
  }

  private synchronized void enter() {
    inside.add(Thread.currentThread());
    if (stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void leave() {
    inside.remove(Thread.currentThread());
    Thread.interrupted();
  }
}
