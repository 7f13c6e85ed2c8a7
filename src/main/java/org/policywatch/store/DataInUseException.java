package org.policywatch.store;

/** Another process writes to the data directory; the message says which one and since when. */
public final class DataInUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DataInUseException(String message) {
    super(message);
  }
}
