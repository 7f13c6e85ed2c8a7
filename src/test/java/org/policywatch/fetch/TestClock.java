package org.policywatch.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.policywatch.fetch.politeness.Sleeper;

/** A clock that stands still but for those who sleep by it. */
public final class TestClock implements InstantSource, Sleeper {
  private Instant now;

  public TestClock(Instant start) {
    now = start;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public void sleep(Duration time) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    advance(time);
  }

  public synchronized void advance(Duration time) {
    now = now.plus(time);
  }
}
