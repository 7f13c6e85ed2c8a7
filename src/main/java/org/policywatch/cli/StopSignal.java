package org.policywatch.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Ctrl-C and SIGTERM: asks the work to stop and lets the process end only when it has, so that
 * everything is closed in order.
 */
final class StopSignal implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;

  private final CountDownLatch done = new CountDownLatch(1);
  private final AtomicReference<Runnable> stop = new AtomicReference<>(() -> {});
  private final Thread hook;

  StopSignal() {
    this.hook =
        new Thread(
            () -> {
              stop.get().run();
              try {
                done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whom to ask; close this object only after everything that must be closed in order. */
  void asks(Runnable work) {
    stop.set(work);
  }

  /** The work has ended, asked to or not. */
  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is ending: the hook is running, and done by now
      return;
    }
  }
}
