package org.policywatch.alert.digest;

/**
 * Something a document says otherwise than before.
 *
 * @param words for people, in their language
 */
public record Change(Kind kind, String words) {
  /** What changed. */
  public enum Kind {
    /** Title, number, issuer and the like. */
    FACT,
    /** How much is aimed at, or what. */
    TARGET,
    /** By when. */
    DEADLINE,
    /** Sentences, and no fact. */
    WORDING
  }
}
