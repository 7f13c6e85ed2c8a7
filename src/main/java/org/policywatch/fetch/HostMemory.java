package org.policywatch.fetch;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps what sites told us over restarts: their robots.txt and their Retry-After. Implementations
 * are safe for any number of threads and may forget; they do not throw for what was lost.
 */
public interface HostMemory {
  /** What was last remembered of {@code http://host:port}. */
  Optional<HostState> recall(String origin);

  void remember(String origin, HostState state);

  /** One that forgets when the process ends. */
  static HostMemory forgetful() {
    Map<String, HostState> states = new ConcurrentHashMap<>();
    return new HostMemory() {
      @Override
      public Optional<HostState> recall(String origin) {
        return Optional.ofNullable(states.get(origin));
      }

      @Override
      public void remember(String origin, HostState state) {
        states.put(origin, state);
      }
    };
  }
}
