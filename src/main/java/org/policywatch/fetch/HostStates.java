package org.policywatch.fetch;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;

/** What sites told us, read from the memory once and written through to it. Thread-safe. */
final class HostStates {
  private final ConcurrentMap<String, HostState> known = new ConcurrentHashMap<>();
  private final HostMemory memory;

  HostStates(HostMemory memory) {
    this.memory = memory;
  }

  HostState of(String origin) {
    return known.computeIfAbsent(origin, name -> memory.recall(name).orElse(HostState.UNKNOWN));
  }

  void change(String origin, UnaryOperator<HostState> change) {
    of(origin);
    known.computeIfPresent(
        origin,
        (name, state) -> {
          HostState next = change.apply(state);
          memory.remember(name, next);
          return next;
        });
  }
}
