package org.policywatch.fetch;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/**
 * What sites told us, as the memory has it: nothing is kept here, since hosts are without number.
 * Thread-safe.
 */
final class HostStates {
  private final ReentrantLock changing = new ReentrantLock();
  private final HostMemory memory;

  HostStates(HostMemory memory) {
    this.memory = memory;
  }

  HostState of(String origin) {
    return memory.recall(origin).orElse(HostState.UNKNOWN);
  }

  void change(String origin, UnaryOperator<HostState> change) {
    changing.lock();
    try {
      memory.remember(origin, change.apply(of(origin)));
    } finally {
      changing.unlock();
    }
  }
}
