package org.policywatch.model;

/** What a date in a text is for; the JSON form is the lower-case name. */
public enum DateRole {
  PUBLICATION,
  ISSUED,
  DEADLINE,
  PERIOD,
  PLAN_PERIOD,
  BASELINE,
  EVENT,
  EFFECTIVE,
  EXPIRY,
  VALIDITY,
  COMMENT_PERIOD,
  DURATION,
  MISSED,
  NEGATED
}
