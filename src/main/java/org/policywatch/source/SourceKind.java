package org.policywatch.source;

/** Who runs a source; in {@code sources.yml} the lower-case name. */
public enum SourceKind {
  /** A government. */
  GOV,
  /** A news outlet. */
  NEWS
}
