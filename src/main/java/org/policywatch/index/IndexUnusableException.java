package org.policywatch.index;

import java.io.Serial;
import java.nio.file.Path;

/**
 * The folder holds no index that can be used: none yet, a torn one, or one of another schema. The
 * message says which, and what to do; nothing is lost, for the store has everything.
 */
public final class IndexUnusableException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  IndexUnusableException(Path folder, String what, String advice) {
    super("the index in " + folder + " " + what + "; " + advice);
  }

  IndexUnusableException(Path folder, String what, Throwable cause) {
    super("the index in " + folder + " " + what + "; run 'policywatch reindex'", cause);
  }
}
