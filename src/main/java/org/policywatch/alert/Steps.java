package org.policywatch.alert;

/** Where a run may die: tests stop it there. */
interface Steps {
  /** Nobody dies. */
  Steps NONE = step -> {};

  /** Called when the run has come so far. */
  void reached(String step);
}
