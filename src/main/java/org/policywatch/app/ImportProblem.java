package org.policywatch.app;

/** A file cannot be imported as a whole; the message says why. */
public final class ImportProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ImportProblem(String message) {
    super(message);
  }
}
