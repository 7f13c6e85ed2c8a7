package org.policywatch.fetch.politeness;

import java.time.Duration;

/** Waits; tests pass one that moves a clock on instead. */
public interface Sleeper {
  Sleeper REAL = Thread::sleep;

  void sleep(Duration time) throws InterruptedException;
}
