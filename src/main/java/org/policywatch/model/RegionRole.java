package org.policywatch.model;

/** What a region is to a page; the JSON form is the lower-case name. */
public enum RegionRole {
  /** The policy is of this region. */
  SUBJECT,
  /** The main text names it besides. */
  MENTIONED
}
