package org.policywatch.app;

/** A page to extract could not be had; the message says which and why. */
public final class ExtractionProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ExtractionProblem(String message) {
    super(message);
  }
}
