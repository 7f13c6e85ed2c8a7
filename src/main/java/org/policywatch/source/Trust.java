package org.policywatch.source;

/** How far a source is believed where sources disagree, best first. */
public enum Trust {
  /** The issuer itself. */
  OFFICIAL,
  /** An outlet with editors. */
  PRESS,
  /** Anything else. */
  OTHER
}
