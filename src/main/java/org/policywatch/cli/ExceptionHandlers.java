package org.policywatch.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.policywatch.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong in a command that picocli runs, and in how it was written. */
final class ExceptionHandlers implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private final Screen screen;

  private ExceptionHandlers(Screen screen) {
    this.screen = screen;
  }

  /** Sets them for the command and those below it. */
  static void handle(CommandLine command, Screen screen) {
    ExceptionHandlers handlers = new ExceptionHandlers(screen);
    command.setExecutionExceptionHandler(handlers).setParameterExceptionHandler(handlers);
  }

  /**
   * For what picocli cannot know to be wrong. No command names the exception's class itself: a
   * class that does makes the start-up cache load picocli's exceptions from their jar at every
   * start.
   */
  static RuntimeException mistake(CommandLine command, String message) {
    return new ParameterException(command, message);
  }

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine command, ParseResult parsed) {
    return new Failures(screen)
        .tell(exception, parsed.hasMatchedOption("-v") || parsed.expandedArgs().contains("-v"));
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
    return Failures.USAGE;
  }

  private static List<String> words(CommandLine command) {
    List<String> words = new ArrayList<>(command.getCommandSpec().optionsMap().keySet());
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
