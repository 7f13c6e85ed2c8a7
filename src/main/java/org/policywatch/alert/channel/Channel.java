package org.policywatch.alert.channel;

/** A way to people. Implementations are safe for many threads and give up after some seconds. */
public interface Channel extends AutoCloseable {
  /** Hands the letter over; never throws for what the other side does. */
  Receipt send(Letter letter);

  @Override
  default void close() {}

  /** How it went. */
  sealed interface Receipt {
    /** The other side has it. */
    record Accepted() implements Receipt {}

    /**
     * The other side does not have it, as far as we know.
     *
     * @param why for people, without secrets
     * @param passing true when it makes sense to try again later
     */
    record Refused(String why, boolean passing) implements Receipt {}
  }
}
