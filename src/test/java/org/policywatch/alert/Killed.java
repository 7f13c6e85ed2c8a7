package org.policywatch.alert;

/** A death: nothing catches it. */
final class Killed extends Error {
  private static final long serialVersionUID = 1L;

  Killed(String step) {
    super(step);
  }

  /** Dies when so many steps were reached. */
  static Steps after(int steps) {
    int[] left = {steps};
    return step -> {
      if (--left[0] == 0) {
        throw new Killed(step);
      }
    };
  }
}
