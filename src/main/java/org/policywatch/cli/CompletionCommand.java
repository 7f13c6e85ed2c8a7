package org.policywatch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The script that makes a shell complete our commands. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Prints the script that lets a shell complete commands, options, ids, regions.",
    footer = {
      "",
      "Examples:",
      "  source <(policywatch completion bash)        in ~/.bashrc",
      "  source <(policywatch completion zsh)         in ~/.zshrc, after compinit",
      "  policywatch completion fish > ~/.config/fish/completions/policywatch.fish"
    })
final class CompletionCommand implements Callable<Integer> {
  /** The shells we have a script for. */
  enum Shell {
    bash,
    zsh,
    fish
  }

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
  private Shell shell = Shell.bash;

  private final Screen screen;

  CompletionCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    try (InputStream script =
        CompletionCommand.class.getResourceAsStream("completion." + shell.name())) {
      screen.write(Objects.requireNonNull(script).readAllBytes());
    }
    return 0;
  }
}
