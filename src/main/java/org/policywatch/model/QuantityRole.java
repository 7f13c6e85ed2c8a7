package org.policywatch.model;

/** Why a quantity stands in a text; only {@link #TARGET} is an aim. JSON: lower-case name. */
public enum QuantityRole {
  /** A government aim governs it. */
  TARGET,
  /** A subsidy, prize, fund, cap or input. */
  MEASURE,
  /** A fine. */
  PENALTY,
  /** Who may apply, from when on. */
  CONDITION,
  /** The state the aim starts from. */
  BASELINE,
  /** A past figure. */
  HISTORICAL,
  /** How the document is built: 12条措施, 三步走. */
  STRUCTURE,
  /** Denied. */
  NEGATED,
  /** An aim that was not reached. */
  MISSED
}
