package org.policywatch.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policywatch.app.Workspace;
import org.policywatch.text.DisplayWidth;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * What the shells ask at each Tab: lines of a word, a tab and its meaning; a line with a colon
 * alone asks for the shell's own completion of files.
 */
@Command(name = "complete", hidden = true, description = "Answers the shell's completion.")
final class CompleteCommand implements Callable<Integer> {
  private static final int MEANING = 60;

  @Parameters(arity = "0..*", description = "the words after 'policywatch' up to the cursor")
  private List<String> words = List.of();

  private final Screen screen;

  CompleteCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    // the options of all commands take long to read: only to choose a command are they needed
    CommandLine line =
        words.size() > 1
            ? PolicywatchCommand.line(screen, words.getFirst())
            : PolicywatchCommand.whole(screen);
    Workspace workspace =
        Workspace.locate(after("--config"), after("--data"), GlobalOptions.home());
    for (Completer.Choice choice :
        new Completer(new CompletionValues(workspace)).choices(line, words)) {
      String meaning = DisplayWidth.cut(Screen.plain(choice.meaning()), MEANING);
      screen.out().println(choice.word() + (meaning.isEmpty() ? "" : "\t" + meaning));
    }
    return 0;
  }

  private @Nullable Path after(String option) {
    int at = words.indexOf(option);
    return at < 0 || at + 2 >= words.size() ? null : Path.of(words.get(at + 1));
  }
}
