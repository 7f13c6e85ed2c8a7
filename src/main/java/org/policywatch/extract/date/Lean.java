package org.policywatch.extract.date;

/** Which year a date without one takes. */
enum Lean {
  NEAREST,
  /** Not after the reference day. */
  PAST,
  /** Not before the reference day. */
  FUTURE
}
