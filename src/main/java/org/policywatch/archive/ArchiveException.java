package org.policywatch.archive;

/** A copy could not be written or read; the message is for people. */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }

  ArchiveException(String message) {
    super(message);
  }
}
