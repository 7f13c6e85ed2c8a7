package org.policywatch.alert.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A way to people. Implementations are safe for many threads and give up after some seconds. */
public interface Channel extends AutoCloseable {
  /** Hands the letter over, or its next message; never throws for what the other side does. */
  Receipt send(Letter letter);

  @Override
  default void close() {}

  /** How it went. */
  sealed interface Receipt {
    /** The other side has it. */
    record Accepted() implements Receipt {}

    /**
     * The other side has the first messages; send the letter {@linkplain Letter#after after} them.
     *
     * @param parts how many it has
     */
    record Begun(int parts) implements Receipt {}

    /**
     * The other side does not have it, as far as we know.
     *
     * @param why for people, without secrets
     * @param passing true when it makes sense to try again later
     * @param notBefore when it wants to be tried again; null when it does not say
     * @param isDown true when it would refuse any other letter, too, be it because nobody answers
     */
    record Refused(String why, boolean passing, @Nullable Instant notBefore, boolean isDown)
        implements Receipt {
      /** Of one that refuses this letter and does not say when to come again. */
      public Refused(String why, boolean passing) {
        this(why, passing, null, false);
      }
    }
  }
}
