package org.policywatch.model;

/** What a quantity measures; the JSON form is the lower-case name. */
public enum Measure {
  /** Things or people. */
  COUNT,
  /** Money. */
  AMOUNT,
  /** Part of a whole, in percent. */
  SHARE,
  /** Change a period, in percent. */
  GROWTH_RATE,
  /** Times the present value (翻一番 is 2). */
  MULTIPLE,
  /** To be added, in percent or percentage points. */
  INCREASE,
  /** To be taken away, in percent or percentage points. */
  REDUCTION,
  /** A place in a ranking. */
  RANK,
  /** An upper bound, such as a time to process. */
  LIMIT,
  /** A part of a count named in the same sentence (其中…). */
  BREAKDOWN
}
