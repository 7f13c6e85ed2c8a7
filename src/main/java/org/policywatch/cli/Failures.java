package org.policywatch.cli;

import java.io.PrintWriter;
import org.policywatch.app.ConfigProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What goes wrong, for people: a sentence on standard error. Status 1 when the work failed, 2 when
 * the command was wrong, see {@link ExceptionHandlers}; a stack trace only with {@code -v}.
 */
final class Failures {
  static final int WORK = 1;
  static final int USAGE = 2;

  private final Screen screen;

  Failures(Screen screen) {
    this.screen = screen;
  }

  /**
   * What made the work fail; gives the exit status.
   *
   * @param verbose with the stack trace
   */
  int tell(Exception exception, boolean verbose) {
    PrintWriter err = screen.err();
    boolean ours = exception.getClass().getName().startsWith("org.policywatch.");
    if (exception instanceof ConfigProblem problem) {
      err.println(problem.getMessage());
      err.println(
          problem.mistakes().size() == 1
              ? "1 mistake in the configuration; nothing was done"
              : problem.mistakes().size() + " mistakes in the configuration; nothing was done");
    } else if (ours) {
      err.println("policywatch: " + Screen.plainLines(String.valueOf(exception.getMessage())));
    } else {
      err.println(
          "policywatch: unexpected %s: %s"
              .formatted(
                  exception.getClass().getSimpleName(),
                  Screen.plainLines(String.valueOf(exception.getMessage()))));
      // the logger is made no earlier: the data directory of the log must be known first
      Logger log = LoggerFactory.getLogger(Failures.class);
      log.atError().setCause(exception).log("command failed");
      err.println(
          "this is a defect of policywatch; the whole of it is in the data directory's logs/");
      err.println("(-v shows it here, too)");
    }
    if (verbose) {
      exception.printStackTrace(err);
    }
    err.flush();
    return WORK;
  }
}
