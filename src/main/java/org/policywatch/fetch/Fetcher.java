package org.policywatch.fetch;

/** Gets pages. Safe for any number of threads; a call blocks until it has a result. */
public interface Fetcher extends AutoCloseable {
  /**
   * Gets the page, waiting for its host's turn.
   *
   * @return how it went; never null, never thrown, also when the thread is interrupted ({@code
   *     Deferred} to now)
   */
  FetchResult fetch(FetchRequest request);

  /** Drops connections; requests under way fail. */
  @Override
  void close();
}
