package org.policywatch.cli;

import java.io.PrintWriter;
import org.policywatch.app.ConfigProblem;
import org.policywatch.text.Nearest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What goes wrong, for people: a sentence on standard error. Status 1 when the work failed, 2 when
 * the command was wrong; a stack trace only with {@code -v}.
 */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  static final int WORK = 1;
  static final int USAGE = 2;

  private final Screen screen;

  Failures(Screen screen) {
    this.screen = screen;
  }

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine command, ParseResult parsed) {
    return tell(exception, parsed.hasMatchedOption("-v") || parsed.expandedArgs().contains("-v"));
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

  @Override
  public int handleParseException(ParameterException exception, String[] arguments) {
    PrintWriter err = screen.err();
    CommandLine command = exception.getCommandLine();
    err.println("policywatch: " + Screen.plainLines(exception.getMessage()));
    if (exception instanceof UnmatchedArgumentException unmatched) {
      Nearest.to(unmatched.getUnmatched().getFirst(), words(command))
          .ifPresent(word -> err.println("did you mean '" + word + "'?"));
    }
    err.println("try '" + command.getCommandSpec().qualifiedName() + " --help'");
    err.flush();
    return USAGE;
  }

  private static java.util.Collection<String> words(CommandLine command) {
    java.util.List<String> words =
        new java.util.ArrayList<>(command.getCommandSpec().optionsMap().keySet());
    command
        .getSubcommands()
        .forEach(
            (name, sub) -> {
              if (!sub.getCommandSpec().usageMessage().hidden()) {
                words.add(name);
              }
            });
    return words;
  }
}
